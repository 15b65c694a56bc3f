# A session entered by mistake is taken back, and with it the reduction it caused.
Dirk, 32, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1; session 36/36, pain 7
Tue 3 Mar   check-in stiffness 1      ->  reduce: heel-raise-bilateral 3 x 12  because breach
            withdraw Mon session      ->  hold, plan: heel-raise-single-leg 3 x 12  because not-yet
