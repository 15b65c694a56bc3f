# Doing more than was planned does not bring the next step nearer.
Lena, 26, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1; session above, pain 1
Tue 3 Mar   check-in stiffness 1   ->  hold, note done-above
            session above, pain 1
Wed 4 Mar   check-in stiffness 1; session above, pain 1
Thu 5 Mar   check-in stiffness 1   ->  hold, note more-than-planned-again, next step Sun 8 Mar: heel-raise-single-leg 3 x 12  because hold
            session 36/36, pain 1
Fri 6 Mar   check-in stiffness 1   ->  hold
            session 36/36, pain 1
Sat 7 Mar   check-in stiffness 1   ->  hold
            session 36/36, pain 1
Sun 8 Mar   check-in stiffness 1   ->  progress: heel-raise-single-leg 3 x 15  because next-dose
