# Two weeks without an outing: two levels lower, and on from there.
Quin, 39, no complaint, right. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol walk-run-ladder-healthy, stage longer-turns, rung 3.

Mon 2 Mar   check-in stiffness 0; session full, pain 0
Tue 3 Mar .. Mon 16 Mar  check-in stiffness 0   ->  return, plan, at longer-turns.1: walk-run 6 x 4  because back-after-absence
