# Pain of 6 in the second rung: one rung back, and a day of rest more.
Ben, 35, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol walk-run-ladder, stage first-minutes, rung 2.

Mon 2 Mar   check-in stiffness 1   ->  hold, plan: walk-run 8 x 1  because not-yet
            session 8/8, pain 6
Tue 3 Mar   check-in stiffness 1   ->  reduce, no plan, next session Thu 5 Mar: walk-run 5 x 1  because breach
Wed 4 Mar   check-in stiffness 1   ->  rest, no plan  because recovery-owed
Thu 5 Mar   check-in stiffness 1   ->  hold, plan: walk-run 5 x 1
            session 5/5, pain 1
Fri 6 Mar   check-in stiffness 1   ->  rest  because recovery-owed
Sat 7 Mar   check-in stiffness 1; session full, pain 1
Sun 8 Mar   check-in stiffness 1   ->  rest  because recovery-owed
Mon 9 Mar   check-in stiffness 1   ->  progress, plan, at first-minutes.2: walk-run 8 x 1  because next-dose
