# Symptoms can come late: a session is still blamed on the second morning, and only once.
Yan, 45, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 2.

Mon 2 Mar   check-in stiffness 1; session 45/45, pain 2
Tue 3 Mar   check-in stiffness 1   ->  hold
Wed 4 Mar   check-in stiffness 4   ->  reduce, plan: heel-raise-bilateral 3 x 15  because morning-clearly-worse
Thu 5 Mar   check-in stiffness 4   ->  rest  because worse-without-load
