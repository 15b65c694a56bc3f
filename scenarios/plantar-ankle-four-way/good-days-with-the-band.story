# Ten, twelve, fifteen, a third set; then a test, and both feet.
Isa, 27, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol plantar-ankle-four-way, stage bands, rung 1.

Mon 2 Mar   (good day)   ->  hold, plan: band-inversion 2 x 10  because not-yet
Tue 3 Mar .. Thu 5 Mar   (good days)
Fri 6 Mar   (good day)   ->  progress: band-inversion 2 x 12  because next-dose
Sat 7 Mar .. Mon 9 Mar   (good days)
Tue 10 Mar  (good day)   ->  progress: band-eversion 2 x 15  because next-dose
Wed 11 Mar .. Fri 13 Mar (good days)
Sat 14 Mar  (good day)   ->  progress: band-dorsiflexion 3 x 15  because next-dose
Sun 15 Mar .. Fri 20 Mar (good days)
Sat 21 Mar  check-in first-step 4; measure two-leg-raise.pain 1   ->  progress-stage, plan, at stand.1: towel-heel-raise-bilateral 2 x 12  because next-stage
