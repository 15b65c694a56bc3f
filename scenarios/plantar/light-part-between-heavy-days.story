# Between the heavy days the light part owes no rest and counts for nothing; but pain in it takes load away.
Alma, 35, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol plantar-heel-pain, stage load, rung 1.

Mon 2 Mar   check-in first-step 3; session full, pain 2   ->  hold, plan
Tue 3 Mar   check-in first-step 3; light session, pain 1  ->  rest  because recovery-owed
Wed 4 Mar   check-in first-step 3; session full, pain 2   ->  hold, plan: towel-heel-raise-single-leg 3 x 12  because hold
Thu 5 Mar   check-in first-step 3; light session, pain 5  ->  rest  because recovery-owed
Fri 6 Mar   check-in first-step 3   ->  reduce, plan, at load.1: towel-heel-raise-single-leg 3 x 12  because breach
