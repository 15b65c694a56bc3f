# At the lightest form there is, too much pain means two days of rest; twice in a week: see someone.
Hedy, 72, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage.

Mon 2 Mar   check-in stiffness 2; 1 of 2 sessions, pain 6, effort 6
Tue 3 Mar   check-in stiffness 2   ->  reduce: heel-raise-hold-bilateral 3 x 20s  because breach
            1 of 2 sessions, pain 6, effort 5
Wed 4 Mar   check-in stiffness 2   ->  reduce: heel-raise-hold-seated 3 x 20s  because breach
            1 of 2 sessions, pain 6, effort 5
Thu 5 Mar   check-in stiffness 2   ->  reduce, no plan, note floor-twice, next session Sat 7 Mar: heel-raise-hold-seated 3 x 20s  because breach
Fri 6 Mar   check-in stiffness 2   ->  rest  because recovery-owed
Sat 7 Mar   check-in stiffness 2   ->  hold, plan: heel-raise-hold-seated 3 x 20s
