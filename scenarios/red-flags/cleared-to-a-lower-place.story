# A clinician may name a lower place with the clearance.
Nora, 66, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 4.

Mon 2 Mar   check-in stiffness 1; flag RF-16   ->  refer, no plan  because red-flag
Tue 3 Mar   check-in stiffness 1; cleared by Dr Sand at isometric.2   ->  return, plan, at isometric.2: heel-raise-hold-bilateral 5 x 30s  because cleared
