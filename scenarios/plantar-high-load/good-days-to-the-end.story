# Four sessions on both legs, then the three blocks of the trial, counted in sessions.
Adam, 38, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol plantar-high-load.

Mon 2 Mar   (good day)   ->  hold, plan: towel-heel-raise-bilateral 3 x 12  because not-yet
Tue 3 Mar .. Thu 5 Mar   (good days)
Fri 6 Mar   (good day)   ->  progress, plan, at both-legs.2: towel-heel-raise-bilateral 3 x 12  because next-dose
Sat 7 Mar .. Mon 9 Mar   (good days)
Tue 10 Mar  check-in first-step 4; measure two-leg-raise.pain 2   ->  progress-stage, plan, at load.1: towel-heel-raise-single-leg 3 x 12  because next-stage
            session full, pain 1
Wed 11 Mar .. Mon 23 Mar (good days)
Tue 24 Mar  (good day)   ->  progress, at load.2: towel-heel-raise-single-leg 4 x 10  because next-dose
Wed 25 Mar .. Mon 6 Apr  (good days)
Tue 7 Apr   (good day)   ->  progress, at load.3: towel-heel-raise-single-leg 5 x 8  because next-dose
