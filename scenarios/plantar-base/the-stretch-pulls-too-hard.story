# Pain of 5 in a stretch: half of it, sitting.
Yara, 32, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol plantar-base.

Mon 2 Mar   check-in first-step 4; session full, pain 5
Tue 3 Mar   check-in first-step 4   ->  reduce, plan, at settle.1: plantar-fascia-stretch 5 x 10s  because breach
