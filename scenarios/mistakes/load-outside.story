# The fourth mistake: the load outside the exercises. A worse morning after a run, the second time in two weeks.
Paul, 45, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1; activity moving house medium
Tue 3 Mar   check-in stiffness 2   ->  hold
            session full, pain 1
Wed 4 Mar .. Sat 7 Mar   check-in stiffness 1; session full, pain 4
Sun 8 Mar   check-in stiffness 1; session full, pain 4; run 6 km, effort 3
Mon 9 Mar   check-in stiffness 2   ->  hold, note load-outside
