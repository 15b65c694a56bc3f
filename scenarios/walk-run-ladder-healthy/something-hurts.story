# Healthy legs do not hurt: 2 of 10 does not count, 4 is one level back.
Olga, 31, no complaint, left. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol walk-run-ladder-healthy, stage first-minutes, rung 2.

Mon 2 Mar   check-in stiffness 0; session full, pain 2
Tue 3 Mar   check-in stiffness 0   ->  rest, next session Thu 5 Mar  because recovery-owed
Wed 4 Mar   check-in stiffness 0
Thu 5 Mar   check-in stiffness 0; session full, pain 4
Fri 6 Mar   check-in stiffness 0   ->  reduce, no plan: walk-run 6 x 1  because breach
