# Nothing is planned into an unknown morning; a late answer folds the days again and gives back what was done.
Anton, 43, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 2   ->  hold, plan: heel-raise-single-leg 3 x 12
            session 36/36, pain 1
Tue 3 Mar   (no check-in)          ->  ask, no plan: heel-raise-single-leg 3 x 12  because morning-unknown
            session 36/36, pain 1
Wed 4 Mar   check-in stiffness 2   ->  hold, note unplanned-session  because hold
            session 36/36, pain 1
Thu 5 Mar   check-in stiffness 2                  ->  hold, next step Sat 7 Mar  because hold     # only Wednesday's session counts
            late check-in for Tue stiffness 2     ->  progress: heel-raise-single-leg 3 x 15  because next-dose
