# A week of sessions and not one morning told: the question every day, and nothing counted.
Elsa, 30, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar .. Sun 8 Mar   session 36/36, pain 1   ->  ask, no plan: heel-raise-single-leg 3 x 12  because morning-unknown
Mon 9 Mar   check-in stiffness 1                 ->  hold, next step Thu 12 Mar: heel-raise-single-leg 3 x 12
