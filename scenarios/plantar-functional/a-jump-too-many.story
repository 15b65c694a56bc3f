# Pain of 5 in jump squats: one set of each, after two days off.
Sam, 30, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol plantar-functional, stage bounce, rung 4.

Mon 2 Mar   check-in first-step 1; session full, pain 5
Tue 3 Mar   check-in first-step 1   ->  reduce, no plan, next session Thu 5 Mar: jump-squat 1 x 8  because breach
