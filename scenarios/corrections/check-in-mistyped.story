# A slip of the thumb in the morning: corrected, the day is decided again.
Cora, 55, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1; session 36/36, pain 1
Tue 3 Mar   check-in stiffness 9                   ->  reduce: heel-raise-bilateral 3 x 12  because morning-clearly-worse
Wed 4 Mar   check-in stiffness 1                   ->  hold: heel-raise-bilateral 3 x 12
            correct Tue check-in stiffness 1       ->  hold, next step Fri 6 Mar: heel-raise-single-leg 3 x 12  because hold     # Monday's session counts again
