# Of stiffness and pain the worse one counts.
Abel, 39, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 2, pain 1   ->  hold
            session 36/36, pain 2
Tue 3 Mar   check-in stiffness 2, pain 5   ->  reduce: heel-raise-bilateral 3 x 12  because morning-clearly-worse
