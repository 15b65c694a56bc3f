# Two bad sessions within a week: two rungs back and a week without hops.
Udo, 49, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol plyometric, stage one-leg, rung 4.

Mon 2 Mar   check-in stiffness 2; session full, pain 3
Tue 3 Mar   check-in stiffness 5, 40 min   ->  reduce, no plan: hop-single-leg 2 x 9  because morning-clearly-worse
Wed 4 Mar   check-in stiffness 2
Thu 5 Mar   check-in stiffness 2; session full, pain 6
Fri 6 Mar   check-in stiffness 2   ->  reduce, no plan, next session Fri 13 Mar, at one-leg.2: quick-rebound-single-leg 3 x 9  because breach
