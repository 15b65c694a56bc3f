# Six weeks away: three steps down, and the way back begins where the floor form began.
Bo, 61, insertional Achilles, both. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol achilles-insertional-floor, stage with-weight, rung 1.

Mon 2 Mar   (good day)   ->  hold
Tue 3 Mar .. Mon 9 Mar   (nothing)   ->  ask, at with-weight.1: heel-raise-two-up-one-down 3 x 15     # without the weight
Tue 10 Mar .. Mon 16 Mar (nothing)   ->  ask, at with-weight.1: heel-raise-two-up-one-down 2 x 15
Tue 17 Mar .. Mon 30 Mar (nothing)   ->  ask, at to-the-floor.1: heel-raise-two-up-one-down 1 x 15
Tue 31 Mar .. Sun 12 Apr (nothing)
Mon 13 Apr  check-in stiffness 3   ->  return, plan, at to-the-floor.1: heel-raise-two-up-one-down 1 x 15   because back-after-absence
