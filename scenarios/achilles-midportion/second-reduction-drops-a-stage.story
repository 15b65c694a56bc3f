# Two reductions within a week drop to the stage below, and the week after never drops another.
Dora, 33, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 3.

Mon 2 Mar   check-in stiffness 1           ->  hold: heel-raise-single-leg 3 x 12       because not-yet
            session 36/36, pain 6
Tue 3 Mar   check-in stiffness 1           ->  reduce: heel-raise-bilateral 3 x 12      because breach
            session 36/36, pain 2
Wed 4 Mar   check-in stiffness 4, 30 min   ->  reduce, at both-legs.1: heel-raise-bilateral 3 x 15  because morning-clearly-worse   # the highest dose of the stage below that is lower
            session 45/45, pain 1
Thu 5 Mar   check-in stiffness 1           ->  hold
            session 45/45, pain 6
Fri 6 Mar   check-in stiffness 1           ->  reduce, at both-legs.1: heel-raise-bilateral 3 x 15  because breach    # one easing more: a smaller movement, no second stage
Sat 7 Mar .. Tue 10 Mar   check-in stiffness 1
            session full, pain 6
Wed 11 Mar  check-in stiffness 1           ->  reduce, at both-legs.1: heel-raise-hold-bilateral 4 x 30s  because breach    # a week after the drop, a single reduction again
