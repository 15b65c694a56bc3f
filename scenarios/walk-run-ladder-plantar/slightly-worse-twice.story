# Two slightly worse mornings in a row after an outing count as one clearly worse.
Lars, 50, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol walk-run-ladder-plantar, stage first-minutes, rung 3.

Mon 2 Mar   check-in first-step 3; session full, pain 2
Tue 3 Mar   check-in first-step 4   ->  rest, no plan  because recovery-owed
Wed 4 Mar   check-in first-step 4   ->  reduce: walk-run 6 x 2  because morning-clearly-worse
