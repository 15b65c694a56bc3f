# Above 5 is one level back; 5 itself only repeats the level after a longer rest.
Mia, 28, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol walk-run-ladder-plantar, stage longer-turns, rung 1.

Mon 2 Mar   check-in first-step 2; session full, pain 5
Tue 3 Mar   check-in first-step 2   ->  rest, next session Thu 5 Mar: walk-run 6 x 4  because recovery-owed
Wed 4 Mar   check-in first-step 2
Thu 5 Mar   check-in first-step 2; session full, pain 6
Fri 6 Mar   check-in first-step 2   ->  reduce, no plan, next session Sun 8 Mar: walk-run 6 x 3  because breach
