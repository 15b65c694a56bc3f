# Low irritability: the holds are left out, and the first stage is raises on both legs.
Sven, 34, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage both-legs, rung 1.

Mon 2 Mar   (good day)   ->  hold, next step Mon 9 Mar: heel-raise-bilateral 3 x 15  because not-yet
Tue 3 Mar .. Sun 8 Mar   (good days)   ->  hold
Mon 9 Mar   (good day)   ->  progress, at both-legs.2: heel-raise-bilateral 3 x 15  because next-dose    # now with the heel below the step
