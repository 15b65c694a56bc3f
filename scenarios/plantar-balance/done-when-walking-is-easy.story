# The last dose for a week, and the walk at 1 of 10.
Paul, 47, plantar heel pain, both. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol plantar-balance, stage harder, rung 4.

Mon 2 Mar .. Sun 8 Mar   (good days)
Mon 9 Mar   check-in first-step 4; measure walk-30-min.pain 1   ->  graduate: balance-reach 3 x 30s  because graduate
