# A session cut short never raises the next dose, and costs nothing but itself.
Jana, 44, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar .. Tue 3 Mar   check-in stiffness 1; session 36/36, pain 1
Wed 4 Mar   check-in stiffness 1   ->  hold  because hold        # two of three
            session 24/36, pain 1
Thu 5 Mar   check-in stiffness 1   ->  hold: heel-raise-single-leg 3 x 12  because hold
            session 36/36, pain 1
Fri 6 Mar   check-in stiffness 1   ->  progress: heel-raise-single-leg 3 x 15  because next-dose
