# The same two mornings with nothing done: nothing to blame, so a day of rest.
Timo, 39, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 7.
Protocol plantar-heel-pain, stage coordinate, rung 1.

Mon 2 Mar   check-in first-step 7           ->  hold
Tue 3 Mar   check-in first-step 8           ->  hold  because hold-slight
Wed 4 Mar   check-in first-step 8           ->  rest, no plan: towel-heel-raise-bilateral 2 x 12  because worse-without-load
Thu 5 Mar   check-in first-step 7           ->  hold, plan: towel-heel-raise-bilateral 2 x 12
