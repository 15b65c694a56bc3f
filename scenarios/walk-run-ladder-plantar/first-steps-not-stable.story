# Walking is easy, but the first steps rose last week: running waits, and nothing else changes.
Kaya, 37, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol walk-run-ladder-plantar.

Mon 2 Mar .. Wed 4 Mar   (good days)
Thu 5 Mar   check-in first-step 4; session full, pain 1
Fri 6 Mar .. Mon 9 Mar   (good days)
Tue 10 Mar  check-in first-step 3; measure walk-30-min.pain 1; test heel-raise left 22 right 24   ->  hold, plan: brisk-walk  because gate-not-met
