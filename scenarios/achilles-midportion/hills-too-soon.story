# A hilly run the day after a good start: the morning says so, and the dose steps down once.
Ana, 41, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 2, 5 min    ->  hold: heel-raise-single-leg 3 x 12     because not-yet            # all calm
            run 8 km, hills, effort 6;  session 36/36, pain 2
Tue 3 Mar   check-in stiffness 6, 25 min   ->  reduce: heel-raise-bilateral           because morning-clearly-worse
Wed 4 Mar   (no check-in)                  ->  ask                                    because morning-unknown
