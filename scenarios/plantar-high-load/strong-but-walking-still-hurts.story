# Fifteen good sessions, an even test, and a walk at 4 of 10: the gate waits for the walk.
Doris, 53, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol plantar-high-load, stage load, rung 3.

Mon 2 Mar .. Tue 31 Mar  (good days)
Wed 1 Apr   check-in first-step 3; test heel-raise left 22 right 23; measure walk-30-min.pain 4   ->  hold, plan  because gate-not-met
            measure walk-30-min.pain 2   ->  graduate  because graduate
