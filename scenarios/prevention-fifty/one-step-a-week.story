# From 25 to 28 to 31: a stretch goal in small steps.
Sina, 33, no complaint, both. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol prevention-fifty.

Mon 2 Mar .. Sun 8 Mar   (good days)
Mon 9 Mar   (good day)   ->  progress, plan, at stretch-goal.2: heel-raise-single-leg 1 x 28  because next-dose
Tue 10 Mar .. Sun 15 Mar (good days)
Mon 16 Mar  (good day)   ->  progress, at stretch-goal.3: heel-raise-single-leg 1 x 31  because next-dose
