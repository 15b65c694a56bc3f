# The morning after is clearly worse although the run did not hurt: one rung back.
Emil, 47, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol walk-run-ladder, stage longer-turns, rung 1.

Mon 2 Mar   check-in stiffness 1; session full, pain 1
Tue 3 Mar   check-in stiffness 4, 20 min   ->  reduce, no plan, next session Wed 4 Mar: walk-run 6 x 2  because morning-clearly-worse
Wed 4 Mar   check-in stiffness 1           ->  hold, plan, at longer-turns.1: walk-run 6 x 2
