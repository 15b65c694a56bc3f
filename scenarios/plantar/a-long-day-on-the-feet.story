# A long day on the feet can be blamed like a session.
Ute, 50, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 5.
Protocol plantar-heel-pain, stage coordinate, rung 1.

Mon 2 Mar   check-in first-step 5; steps 19000
Tue 3 Mar   check-in first-step 8, 30 min   ->  reduce, plan, at coordinate.1: band-plantarflexion 2 x 12  because morning-clearly-worse
