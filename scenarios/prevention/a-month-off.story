# Four weeks of holiday: a stage lower, and the questions again.
Rico, 28, no complaint, left. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol prevention, stage capacity, rung 4.

Mon 2 Mar   check-in stiffness 0; session full, pain 0
Tue 3 Mar .. Mon 30 Mar  check-in stiffness 0   ->  return, plan, note ask-again: heel-raise-bilateral  because back-after-absence
