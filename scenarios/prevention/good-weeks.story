# Two days a week, one step a week: a third set, then a longer plank, then one leg.
Mara, 30, no complaint, right. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol prevention.

Mon 2 Mar   (good day)   ->  hold, plan: heel-raise-bilateral 2 x 15  because not-yet
Tue 3 Mar   (good day)   ->  rest, next session Wed 4 Mar  because recovery-owed
Wed 4 Mar .. Sun 8 Mar   (good days)   ->  rest, next session Mon 9 Mar  because week-full
Mon 9 Mar   (good day)   ->  progress, plan, at base.2: heel-raise-bilateral 3 x 15  because next-dose
Tue 10 Mar .. Sun 15 Mar (good days)
Mon 16 Mar  (good day)   ->  progress, plan, at base.3: plank 2 x 30s  because next-dose
Tue 17 Mar .. Sun 22 Mar (good days)
Mon 23 Mar  (good day)   ->  progress-stage, plan, at capacity.1: heel-raise-single-leg 2 x 10  because next-stage
