# Longer first; harder only after most of a week at a minute.
Mona, 31, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol plantar-balance, stage longer, rung 1.

Mon 2 Mar   (good day)   ->  hold, plan: single-leg-balance 2 x 30s  because not-yet
Tue 3 Mar .. Thu 5 Mar   (good days)
Fri 6 Mar   (good day)   ->  progress: single-leg-balance 2 x 45s  because next-dose
Sat 7 Mar .. Mon 9 Mar   (good days)
Tue 10 Mar  (good day)   ->  progress: single-leg-balance 3 x 45s  because next-dose
Wed 11 Mar .. Fri 13 Mar (good days)
Sat 14 Mar  (good day)   ->  progress: single-leg-balance 3 x 60s  because next-dose
Sun 15 Mar .. Wed 18 Mar (good days)
Thu 19 Mar  (good day)   ->  progress-stage, at harder.1: balance-cushion 2 x 30s  because next-stage
Fri 20 Mar .. Mon 23 Mar (good days)
Tue 24 Mar  (good day)   ->  progress, at harder.2: balance-eyes-closed 2 x 30s  because next-dose
Wed 25 Mar .. Sat 28 Mar (good days)
Sun 29 Mar  (good day)   ->  progress, at harder.3: balance-reach 2 x 30s  because next-dose
