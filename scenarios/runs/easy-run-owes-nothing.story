# An easy run is medium load: it can be felt for two mornings, but a daily stage goes on.
Tara, 31, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1   ->  hold
            run 5 km, 32 min, effort 3;  session 36/36, pain 1
Tue 3 Mar   check-in stiffness 1   ->  hold, plan: heel-raise-single-leg 3 x 12  because hold
