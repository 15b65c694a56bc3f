# The four numbers that matter: 3 counts, 4 and 5 hold and cost the row, 6 takes load away.
Ivo, 30, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1   ->  hold, next step Thu 5 Mar: heel-raise-single-leg 3 x 12
            session 36/36, pain 3
Tue 3 Mar   check-in stiffness 1   ->  hold, next step Thu 5 Mar  because hold       # one counted, two to go
            session 36/36, pain 4
Wed 4 Mar   check-in stiffness 1   ->  hold, next step Sat 7 Mar  because hold       # the row begins again
            session 36/36, pain 5
Thu 5 Mar   check-in stiffness 1   ->  hold, next step Sun 8 Mar  because hold
            session 36/36, pain 6
Fri 6 Mar   check-in stiffness 1   ->  reduce: heel-raise-bilateral 3 x 12  because breach
