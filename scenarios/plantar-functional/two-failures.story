# Two failures within a week: two rungs back, and three days without jumps.
Tom, 42, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol plantar-functional, stage bound, rung 3.

Mon 2 Mar   check-in first-step 1; session full, pain 5
Tue 3 Mar   check-in first-step 1   ->  reduce, no plan: skater-hop 1 x 6  because breach
Wed 4 Mar   check-in first-step 1
Thu 5 Mar   check-in first-step 1; session full, pain 5
Fri 6 Mar   check-in first-step 1   ->  reduce, no plan, next session Mon 9 Mar, at bound.1: jump-lunge 2 x 6  because breach
