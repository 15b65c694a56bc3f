# After an operation nothing of ours is loaded, however good the mornings; only the clinician hands back, to a place at most as high.
Vera, 49, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 2.
Before: 7 good days.

Mon 2 Mar   check-in stiffness 0; operation by Dr Sand   ->  refer, no plan  because red-flag
Tue 3 Mar   check-in stiffness 0   ->  refer, no plan  because stopped
Wed 4 Mar .. Sun 15 Mar   check-in stiffness 0           ->  refer, no plan  because stopped
Mon 16 Mar  check-in stiffness 0; operation by Dr Sand   ->  refer, no plan
Tue 17 Mar  check-in stiffness 0; handed back by Dr Sand at isometric.1   ->  return, at isometric.1  because cleared
