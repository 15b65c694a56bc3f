# Four weeks away: a stage lower, and the first questions are asked again.
Henk, 53, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 3.

Mon 2 Mar   check-in stiffness 1; session 36/36, pain 1
Tue 3 Mar .. Sun 29 Mar   (nothing)   ->  ask, at single-leg.1  because morning-unknown
Mon 30 Mar  (nothing)                 ->  ask, note ask-again, at both-legs.2: heel-raise-bilateral 3 x 15  because morning-unknown
Tue 31 Mar .. Thu 30 Apr  (nothing)   ->  ask, at both-legs.2       # and no lower, however long it lasts
Fri 1 May   check-in stiffness 1      ->  return, plan, note ask-again, at both-legs.2: heel-raise-bilateral 3 x 15  because back-after-absence
