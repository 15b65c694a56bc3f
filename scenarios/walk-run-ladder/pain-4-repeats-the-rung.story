# Pain of 4 or 5 is no step back, but the rung is repeated, after one day of rest more.
Dina, 33, midportion Achilles, both. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol walk-run-ladder, stage first-minutes, rung 1.

Mon 2 Mar   check-in stiffness 2; session 5/5, pain 4
Tue 3 Mar   check-in stiffness 2   ->  rest, no plan, next session Thu 5 Mar: walk-run 5 x 1  because recovery-owed
Wed 4 Mar   check-in stiffness 2   ->  rest  because recovery-owed
Thu 5 Mar   check-in stiffness 2   ->  hold, plan: walk-run 5 x 1
            session 5/5, pain 2
Fri 6 Mar   check-in stiffness 2
Sat 7 Mar   check-in stiffness 2   ->  hold, plan: walk-run 5 x 1
            session 5/5, pain 2
Sun 8 Mar   check-in stiffness 2
Mon 9 Mar   check-in stiffness 2   ->  progress, at first-minutes.2: walk-run 8 x 1  because next-dose
