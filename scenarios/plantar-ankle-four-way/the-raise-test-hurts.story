# Ten raises on both legs at 5 of 10: the bands go on, and the test is asked again later.
Jule, 44, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol plantar-ankle-four-way, stage bands, rung 4.

Mon 2 Mar .. Sun 8 Mar   (good days)
Mon 9 Mar   check-in first-step 4; measure two-leg-raise.pain 5   ->  hold, plan: band-inversion 3 x 15  because gate-not-met
