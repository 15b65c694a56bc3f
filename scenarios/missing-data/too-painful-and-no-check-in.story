# A reduction does not wait for the morning's answer; the session does.
Dino, 40, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1; session 36/36, pain 8
Tue 3 Mar   (no check-in)          ->  reduce, no plan: heel-raise-bilateral 3 x 12  because breach
            check-in stiffness 1   ->  reduce, plan: heel-raise-bilateral 3 x 12  because breach
