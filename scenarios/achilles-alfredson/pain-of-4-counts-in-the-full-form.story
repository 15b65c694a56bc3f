# The full form counts sessions at pain 4 for the sets of the first two weeks, but never for the backpack.
Bela, 44, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-alfredson-full.

Mon 2 Mar .. Wed 4 Mar   check-in stiffness 1; 2 of 2 sessions, pain 4   ->  hold
Thu 5 Mar   check-in stiffness 1; 2 of 2 sessions, pain 5   ->  progress: heel-drop-straight-knee 2 x 15   because next-dose
Fri 6 Mar .. Sun 8 Mar   check-in stiffness 1; 2 of 2 sessions, pain 4   ->  hold
Mon 9 Mar   check-in stiffness 1; 2 of 2 sessions, pain 4   ->  progress: heel-drop-straight-knee 3 x 15   because next-dose
Tue 10 Mar .. Sun 15 Mar   check-in stiffness 1; 2 of 2 sessions, pain 4   ->  hold
Mon 16 Mar   check-in stiffness 1; 2 of 2 sessions, pain 4   ->  progress-stage, at backpack.1   because next-stage
Tue 17 Mar .. Mon 30 Mar   check-in stiffness 1; 2 of 2 sessions, pain 4   ->  hold, at backpack.1   because hold
Tue 31 Mar .. Mon 13 Apr   (good days)   ->  hold, at backpack.1
Tue 14 Apr   (good day)   ->  progress, at backpack.2   because next-dose
