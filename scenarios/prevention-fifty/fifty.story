# Fifty on each leg, twice for two weeks: kept from here on.
Timo, 25, no complaint, both. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol prevention-fifty, stage stretch-goal, rung 8.

Mon 2 Mar .. Sun 15 Mar  (good days)
Mon 16 Mar  (good day)   ->  graduate, plan: heel-raise-single-leg 1 x 50  because graduate
