# Whoever wants no pain at all: 2 of 10 is already too much.
Henk, 62, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol plantar-foot-core, stage toes, rung 2, cautious.

Mon 2 Mar   check-in first-step 4; session full, pain 2
Tue 3 Mar   check-in first-step 4   ->  reduce, plan  because breach
