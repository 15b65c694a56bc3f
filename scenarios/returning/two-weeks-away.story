# Two weeks away: two rungs down in all, and gently back.
Greta, 62, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 3.

Mon 2 Mar   check-in stiffness 1; session 36/36, pain 1
Tue 3 Mar .. Sun 8 Mar    (nothing)   ->  ask, at single-leg.3  because morning-unknown
Mon 9 Mar .. Sun 15 Mar   (nothing)   ->  ask, at single-leg.2  because morning-unknown
Mon 16 Mar  check-in stiffness 1      ->  return, plan, at single-leg.1: heel-raise-single-leg 3 x 12  because back-after-absence
            session 36/36, pain 1
Tue 17 Mar  check-in stiffness 1      ->  hold, next step Thu 19 Mar: heel-raise-single-leg 3 x 12  because hold
