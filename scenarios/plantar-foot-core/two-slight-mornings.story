# One point more on two mornings in a row counts as one clearly worse.
Gita, 48, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol plantar-foot-core, stage toes, rung 1.

Mon 2 Mar   check-in first-step 4; session full, pain 1
Tue 3 Mar   check-in first-step 5; session full, pain 1   ->  hold  because hold-slight
Wed 4 Mar   check-in first-step 5   ->  reduce, plan  because morning-clearly-worse
