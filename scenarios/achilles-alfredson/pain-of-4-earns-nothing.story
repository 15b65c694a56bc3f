# As tolerated: pain of 4 with calm mornings is allowed and repeated, and nothing grows from it.
Bela, 44, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-alfredson.

Mon 2 Mar .. Thu 5 Mar   check-in stiffness 1; 2 of 2 sessions, pain 4   ->  hold, at body-weight.1: heel-drop-straight-knee 1 x 15   because hold
Fri 6 Mar .. Sun 8 Mar   (good days)   ->  hold
Mon 9 Mar   (good day)   ->  progress: heel-drop-straight-knee 2 x 15   because next-dose
