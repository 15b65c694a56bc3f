# A working day of standing, and a clearly worse morning: one step easier, sitting.
Xaver, 59, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol plantar-base, stage steady, rung 1.

Mon 2 Mar   check-in first-step 4; session full, pain 1; steps 21000
Tue 3 Mar   check-in first-step 7   ->  reduce, plan: toe-scrunch-lift  because morning-clearly-worse
