# One-legged work on two sore sides is done when both have done it.
Gitta, 38, midportion Achilles, both. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar .. Wed 4 Mar   check-in stiffness 1; session 36/36, pain 1
Thu 5 Mar   check-in stiffness 1   ->  progress: heel-raise-single-leg 3 x 15  because next-dose
            session 30/45, pain 1
Fri 6 Mar   check-in stiffness 1   ->  hold, next step Tue 10 Mar: heel-raise-single-leg 3 x 15  because hold
