# Under the heel the goal and the stop are both 3.
Vroni, 41, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol plantar-heel-pain, stage load, rung 1.

Mon 2 Mar   check-in first-step 4; session full, pain 3   ->  hold, plan: towel-heel-raise-single-leg 3 x 12
Tue 3 Mar   check-in first-step 4   ->  rest, next session Wed 4 Mar  because recovery-owed
Wed 4 Mar   check-in first-step 4; session full, pain 4   ->  hold, plan
Thu 5 Mar   check-in first-step 4   ->  reduce, no plan, at load.1: towel-heel-raise-single-leg 3 x 12  because breach      # without the backpack, from tomorrow on
