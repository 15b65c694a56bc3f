# Ten small hops at 4 of 10: no jumps yet, lunges go on.
Ria, 35, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol plantar-functional, stage control, rung 4.

Mon 2 Mar .. Mon 9 Mar   (good days)
Tue 10 Mar  check-in first-step 1; measure hop.pain 4; measure walk-30-min.pain 0; test heel-raise left 22 right 25   ->  hold  because gate-not-met
