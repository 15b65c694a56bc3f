# Whoever takes it easier for a day keeps what was counted; the day itself counts neither way.
Karl, 61, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar .. Tue 3 Mar   check-in stiffness 2; session 36/36, pain 2
Wed 4 Mar   check-in stiffness 2   ->  hold
            session lightened, pain 1
Thu 5 Mar   check-in stiffness 2   ->  hold: heel-raise-single-leg 3 x 12  because hold
            session 36/36, pain 2
Fri 6 Mar   check-in stiffness 2   ->  progress: heel-raise-single-leg 3 x 15  because next-dose
