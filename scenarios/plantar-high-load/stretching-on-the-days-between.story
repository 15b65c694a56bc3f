# The light part on the day between neither counts nor owes anything.
Cem, 29, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol plantar-high-load, stage load, rung 2.

Mon 2 Mar   check-in first-step 3; session full, pain 1
Tue 3 Mar   check-in first-step 3; light session, pain 1   ->  rest, next session Wed 4 Mar  because recovery-owed
Wed 4 Mar   check-in first-step 3   ->  hold, plan: towel-heel-raise-single-leg 4 x 10
