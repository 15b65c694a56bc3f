# A holiday without running: the ladder steps down at seven and at fourteen days, and begins again lower.
Ida, 55, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol walk-run-ladder, stage longer-turns, rung 3.

Mon 2 Mar   check-in stiffness 1; session full, pain 1
Tue 3 Mar .. Sun 22 Mar  check-in stiffness 1   ->  return, plan, at longer-turns.1: walk-run 5 x 3  because back-after-absence
