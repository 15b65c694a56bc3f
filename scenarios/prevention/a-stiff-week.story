# Mornings that were 0 are 2 now: clearly worse than usual, so less.
Petra, 43, no complaint, right. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol prevention, stage base, rung 2.

Mon 2 Mar   check-in stiffness 0; session full, pain 0
Tue 3 Mar   check-in stiffness 2, 20 min   ->  reduce, no plan: heel-raise-bilateral 1 x 15  because morning-clearly-worse
Wed 4 Mar   check-in stiffness 0           ->  rest, no plan  because recovery-owed
Thu 5 Mar   check-in stiffness 0           ->  hold, plan: heel-raise-bilateral 1 x 15
