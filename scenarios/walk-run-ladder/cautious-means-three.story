# The cautious setting: pain of 3 does not count, 4 takes the rung back.
Hal, 30, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol walk-run-ladder, stage first-minutes, rung 2, cautious.

Mon 2 Mar   check-in stiffness 1; session full, pain 3
Tue 3 Mar   check-in stiffness 1   ->  rest, no plan, next session Thu 5 Mar  because recovery-owed
Wed 4 Mar   check-in stiffness 1
Thu 5 Mar   check-in stiffness 1; session full, pain 4
Fri 6 Mar   check-in stiffness 1   ->  reduce, no plan: walk-run 5 x 1  because breach
