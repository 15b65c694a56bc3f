# A tendon that hurts at 4: two days off, both legs instead of one.
Olaf, 52, no complaint, left. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol prevention, stage capacity, rung 3.

Mon 2 Mar   check-in stiffness 0; session full, pain 4
Tue 3 Mar   check-in stiffness 0   ->  reduce, no plan, next session Thu 5 Mar: heel-raise-bilateral 2 x 15  because breach
