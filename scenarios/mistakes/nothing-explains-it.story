# A clearly worse morning, and nothing told that could explain it: we ask for what was forgotten.
Rosa, 51, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1; session full, pain 1
Tue 3 Mar .. Wed 4 Mar   check-in stiffness 1
Thu 5 Mar   check-in stiffness 4   ->  rest, note load-untold  because worse-without-load
Fri 6 Mar   check-in stiffness 1; steps 16000
Sat 7 Mar   check-in stiffness 1
