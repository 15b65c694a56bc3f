# A turn more because it felt good: kindly noted, not counted.
Fay, 29, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol walk-run-ladder, stage first-minutes, rung 1.

Mon 2 Mar   check-in stiffness 1; session full, pain 0
Tue 3 Mar   check-in stiffness 1
Wed 4 Mar   check-in stiffness 1; session above, pain 0
Thu 5 Mar   check-in stiffness 1   ->  rest, no plan, note done-above, at first-minutes.1  because recovery-owed
Fri 6 Mar   check-in stiffness 1; session 3/5, pain 0
Sat 7 Mar   check-in stiffness 1   ->  rest, at first-minutes.1  because recovery-owed
Sun 8 Mar   check-in stiffness 1; session full, pain 0
Mon 9 Mar   check-in stiffness 1
Tue 10 Mar  check-in stiffness 1   ->  progress, plan, at first-minutes.2  because next-dose
