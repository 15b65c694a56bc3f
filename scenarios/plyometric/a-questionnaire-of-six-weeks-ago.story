# VISA-A of 90, filled in 42 days ago, still opens the last gate; daily pain is not asked then.
Yann, 31, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol plyometric, stage directions, rung 8.

Mon 2 Mar   (good day); visa-a 90
Tue 3 Mar .. Sun 12 Apr  (good days)
Mon 13 Apr  check-in stiffness 1; measure hop.pain 2; test heel-raise left 25 right 26   ->  graduate, plan: hop-forward 3 x 10  because graduate
