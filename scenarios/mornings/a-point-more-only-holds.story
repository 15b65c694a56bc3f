# One point more than usual is day-to-day noise: it holds, and nothing counted is lost.
Wim, 42, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar .. Tue 3 Mar   check-in stiffness 2; session 36/36, pain 1
Wed 4 Mar   check-in stiffness 2   ->  hold
            session 36/36, pain 1
Thu 5 Mar   check-in stiffness 3   ->  hold, plan: heel-raise-single-leg 3 x 12  because hold-slight
            session 36/36, pain 1
Fri 6 Mar   check-in stiffness 2   ->  progress: heel-raise-single-leg 3 x 15  because next-dose
