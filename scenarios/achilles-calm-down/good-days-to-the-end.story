# A fresh flare that settles: movement without weight, quiet holds, and the door to the four stages.
Hans, 34, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol achilles-calm-down.

Mon 2 Mar   (good day)   ->  hold, plan, 2 sessions: heel-raise-hold-seated 3 x 20s  because not-yet
Tue 3 Mar .. Wed 4 Mar   (good days)
Thu 5 Mar   (good day)   ->  progress: heel-raise-hold-seated 3 x 30s  because next-dose
Fri 6 Mar .. Sun 8 Mar   (good days)
Mon 9 Mar   (good day)   ->  progress-stage, plan, 1 session, at quiet-holds.1: heel-raise-hold-bilateral 3 x 20s  because next-stage
Tue 10 Mar .. Thu 12 Mar (good days)
Fri 13 Mar  (good day)   ->  progress: heel-raise-hold-bilateral 3 x 30s  because next-dose
Sat 14 Mar .. Sun 15 Mar (good days)
Mon 16 Mar  (good day); review better
Tue 17 Mar  (good day)   ->  progress: heel-raise-hold-bilateral 4 x 30s  because next-dose
Wed 18 Mar .. Fri 20 Mar (good days)
Sat 21 Mar  (good day)   ->  hold, plan, at quiet-holds.3  because hold      # four calm mornings of five
Sun 22 Mar  check-in stiffness 4; measure two-leg-raise.pain 2; daily-pain 3   ->  graduate  because graduate
