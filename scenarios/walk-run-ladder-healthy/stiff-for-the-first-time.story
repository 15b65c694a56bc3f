# A morning of 4 where there was none before is above the cap and clearly worse: less, not more.
Pia, 45, no complaint, both. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol walk-run-ladder-healthy, stage through, rung 1.

Mon 2 Mar   check-in stiffness 0; session full, pain 0
Tue 3 Mar   check-in stiffness 4, 30 min   ->  reduce, no plan: walk-run 3 x 9  because morning-clearly-worse
Wed 4 Mar   check-in stiffness 1           ->  hold: walk-run 3 x 9
