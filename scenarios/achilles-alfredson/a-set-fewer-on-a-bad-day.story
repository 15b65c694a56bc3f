# Doing only part of it is no failure and no success: the day counts neither way, and the same dose stands tomorrow.
Dario, 29, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-alfredson, stage body-weight, rung 3.

Mon 2 Mar .. Sat 7 Mar   (good days)   ->  hold
Sun 8 Mar   check-in stiffness 1; session 90/90, pain 3; session 45/90, pain 3     ->  hold
Mon 9 Mar   check-in stiffness 1; 2 of 2 sessions, pain 1   ->  hold, at body-weight.3: heel-drop-straight-knee 3 x 15    because hold      # six of seven
Tue 10 Mar  (good day)   ->  progress-stage, at backpack.1   because next-stage
