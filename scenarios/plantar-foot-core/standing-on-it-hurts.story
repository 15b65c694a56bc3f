# Lifting the arch under weight hurts: back to the first arch work, sitting.
Finn, 41, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol plantar-foot-core, stage arch, rung 3.

Mon 2 Mar   check-in first-step 4; session full, pain 5
Tue 3 Mar   check-in first-step 4   ->  reduce, plan, at arch.3: toe-alphabet  because breach
