# VISA-A of 90, filled in 43 days ago, is too old, and 89 is not enough: a quiet week has to speak instead.
Zita, 45, midportion Achilles, right. Starts Sat 28 Feb 2026. Usual morning: 1.
Protocol plyometric, stage directions, rung 8.

Sat 28 Feb .. Sun 1 Mar  (good days)
Mon 2 Mar   (good day); visa-a 90
Tue 3 Mar .. Mon 13 Apr  (good days)
Tue 14 Apr  check-in stiffness 1; measure hop.pain 2; test heel-raise left 25 right 26   ->  hold, plan  because test-needed
            visa-a 89   ->  hold, plan  because test-needed
            daily-pain 1   ->  graduate, plan  because graduate
