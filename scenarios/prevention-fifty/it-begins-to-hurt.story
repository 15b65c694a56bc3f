# Pain of 4 in a healthy leg: raises on both legs, after two days off.
Veit, 41, no complaint, left. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol prevention-fifty, stage stretch-goal, rung 2.

Mon 2 Mar   check-in stiffness 0; session full, pain 4
Tue 3 Mar   check-in stiffness 0   ->  reduce, no plan, next session Thu 5 Mar: heel-raise-bilateral 2 x 15  because breach
