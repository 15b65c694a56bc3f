# Two failed outings within a week: two rungs back, and a week without running.
Cleo, 52, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol walk-run-ladder, stage longer-turns, rung 2.

Mon 2 Mar   check-in stiffness 2; session full, pain 6
Tue 3 Mar   check-in stiffness 2   ->  reduce, no plan, next session Thu 5 Mar, at longer-turns.2: walk-run 5 x 3  because breach
Wed 4 Mar   check-in stiffness 2
Thu 5 Mar   check-in stiffness 2; session full, pain 6
Fri 6 Mar   check-in stiffness 2   ->  reduce, no plan, next session Fri 13 Mar, at first-minutes.3: walk-run 6 x 2  because breach
Sat 7 Mar .. Thu 12 Mar   check-in stiffness 2   ->  rest, no plan, at first-minutes.3  because recovery-owed
Fri 13 Mar  check-in stiffness 2   ->  return, plan, at first-minutes.3: walk-run 6 x 2  because back-after-absence
