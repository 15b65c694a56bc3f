# Fast, or an effort of 5 and more: the high class, whatever the distance.
Vito, 29, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1; run 3 km, fast
Tue 3 Mar   check-in stiffness 1   ->  rest  because recovery-owed
Wed 4 Mar   check-in stiffness 1   ->  hold, plan
            run 3 km, effort 5
Thu 5 Mar   check-in stiffness 1   ->  rest  because recovery-owed
