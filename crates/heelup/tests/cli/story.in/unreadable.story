Ana, 41, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.
Mon 2 Mar   check-in stiffness 2, 5 min    ->  hold: heel-raise-single-leg 3 x 12     because not-yet
            session 36/36, pain 2
Tue 3 Mar   checkin stiffness 2
Wed 4 Mar   (no check-in)                  ->  ask                                    because morning-unknown
