# Exercises and much more walking than usual on one day: a remark, no more.
Sven, 38, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar .. Sun 8 Mar   check-in stiffness 1; session full, pain 4; steps 8000
Mon 9 Mar   check-in stiffness 1; session full, pain 4; steps 9600
Tue 10 Mar  check-in stiffness 1   ->  hold
            session full, pain 4; steps 9700
Wed 11 Mar  check-in stiffness 1   ->  hold, note much-walking
