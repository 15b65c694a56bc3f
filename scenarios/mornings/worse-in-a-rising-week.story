# A worse morning in a rising week is never answered more mildly than the rising week alone: a stage, not a step.
Dag, 37, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 3.

Mon 2 Mar .. Sat 7 Mar   check-in stiffness 3; session 36/36, pain 4
Sun 8 Mar   check-in stiffness 6   ->  reduce, at both-legs.2: heel-raise-bilateral 3 x 15  because morning-clearly-worse
