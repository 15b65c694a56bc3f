# A flare while keeping it: first without the weight, and a second within the week leads back into the last stage.
Ingo, 53, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage maintenance, rung 1.

Mon 2 Mar   check-in stiffness 1; session 36/36, pain 6, effort 8   ->  hold, plan
Tue 3 Mar   check-in stiffness 1   ->  reduce, no plan, at maintenance.1: heel-raise-single-leg 3 x 12 + 0 kg  because breach
Wed 4 Mar   check-in stiffness 1; session 36/36, pain 6, effort 7   ->  hold, plan
Thu 5 Mar   check-in stiffness 1   ->  reduce, no plan, at loaded.1: heel-raise-single-leg 3 x 8 + 0 kg  because breach
