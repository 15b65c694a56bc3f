# All load counts: a long hike owes a day like a hard run, and a worse morning after it is answered.
Zeno, 63, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 2.

Mon 2 Mar   check-in stiffness 1; activity day in the mountains high
Tue 3 Mar   check-in stiffness 1   ->  rest  because recovery-owed
Wed 4 Mar   check-in stiffness 3   ->  reduce, plan: heel-raise-bilateral 3 x 15  because morning-clearly-worse
