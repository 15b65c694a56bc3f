# Toes first, then letters and marbles, then the arch, sitting.
Elif, 36, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 5.
Protocol plantar-foot-core.

Mon 2 Mar .. Fri 6 Mar   (good days)
Sat 7 Mar   (good day)   ->  progress-stage, plan, at toes.1: toe-alphabet  because next-stage
Sun 8 Mar .. Tue 10 Mar  (good days)
Wed 11 Mar  (good day)   ->  progress, at toes.2  because next-dose
Thu 12 Mar .. Sat 14 Mar (good days)
Sun 15 Mar  (good day)   ->  progress, at toes.3: marble-pickup  because next-dose
Mon 16 Mar .. Thu 19 Mar (good days)
Fri 20 Mar  (good day)   ->  progress-stage, plan, at arch.1: short-foot 5 x 5s  because next-stage
