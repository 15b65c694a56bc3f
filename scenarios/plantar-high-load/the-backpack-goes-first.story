# Too heavy: first without the backpack, then both legs.
Berta, 45, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol plantar-high-load, stage load, rung 1.

Mon 2 Mar   check-in first-step 3; session full, pain 5
Tue 3 Mar   check-in first-step 3   ->  reduce, no plan, next session Wed 4 Mar: towel-heel-raise-single-leg 3 x 12  because breach
Wed 4 Mar   check-in first-step 3   ->  hold, plan, at load.1: towel-heel-raise-single-leg 3 x 12
