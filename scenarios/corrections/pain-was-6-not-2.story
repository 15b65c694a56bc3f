# Corrected the next day: Monday's pain was 6. Tuesday's answer is as if 6 had been said at once.
Ada, 38, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1; session 36/36, pain 2
Tue 3 Mar   check-in stiffness 1          ->  hold, plan: heel-raise-single-leg 3 x 12
            correct Mon session pain 6    ->  reduce, plan: heel-raise-bilateral 3 x 12  because breach
