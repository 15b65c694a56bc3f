# Pain of 7 on one leg: fewer sets, and three days of rest.
Tara, 22, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol plyometric, stage one-leg, rung 3.

Mon 2 Mar   check-in stiffness 1; session full, pain 7
Tue 3 Mar   check-in stiffness 1   ->  reduce, no plan, next session Fri 6 Mar: hop-single-leg 2 x 8  because breach
