# The question first; answered at noon, the same day gets its session.
Bert, 57, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   (no check-in)          ->  ask, no plan  because morning-unknown
            check-in stiffness 1   ->  hold, plan: heel-raise-single-leg 3 x 12  because not-yet
