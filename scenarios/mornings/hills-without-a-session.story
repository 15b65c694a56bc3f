# A hilly run and no session: the morning after steps the dose down once, the morning after that only rests.
Vera, 36, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 2   ->  hold: heel-raise-single-leg 3 x 12
            run 8 km, hills
Tue 3 Mar   check-in stiffness 5   ->  reduce, no plan, next session Wed 4 Mar: heel-raise-bilateral 3 x 12  because morning-clearly-worse
Wed 4 Mar   check-in stiffness 5   ->  rest, no plan: heel-raise-bilateral 3 x 12  because worse-without-load
Thu 5 Mar   check-in stiffness 2   ->  hold, plan: heel-raise-bilateral 3 x 12
