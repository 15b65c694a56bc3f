# The cushion is too much for the heel: firm ground again.
Nora, 56, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol plantar-balance, stage harder, rung 1.

Mon 2 Mar   check-in first-step 4; session full, pain 4
Tue 3 Mar   check-in first-step 4   ->  reduce, plan: single-leg-balance 2 x 30s  because breach
