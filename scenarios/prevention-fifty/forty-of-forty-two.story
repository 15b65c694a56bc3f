# Two short of the goal is fine, and counts for nothing.
Ute, 38, no complaint, right. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol prevention-fifty, stage stretch-goal, rung 5.

Mon 2 Mar   check-in stiffness 0; session lightened, pain 0
Tue 3 Mar   check-in stiffness 0
Wed 4 Mar   check-in stiffness 0; session full, pain 0
Thu 5 Mar   check-in stiffness 0   ->  rest, at stretch-goal.5: heel-raise-single-leg 1 x 38
