# A hard run that was entered on the wrong day is taken back, and the rest it owed with it.
Falk, 25, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1; run 10 km, effort 7
Tue 3 Mar   check-in stiffness 1      ->  rest  because recovery-owed
            withdraw Mon run          ->  hold, plan: heel-raise-single-leg 3 x 12
