# A flag washes nothing away: the reduction that was owed is made, and the clearance eases once more.
Lucy, 33, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 3.

Mon 2 Mar   check-in stiffness 1; session 36/36, pain 7
Tue 3 Mar   check-in stiffness 1; flag RF-02   ->  refer, no plan, at single-leg.3: heel-raise-bilateral 3 x 12  because red-flag
Wed 4 Mar   check-in stiffness 1               ->  refer  because stopped
            cleared by Dr Sand                 ->  return, plan, at single-leg.3: heel-raise-bilateral 3 x 12  because cleared      # off the step, too
            session 36/36, pain 1
Thu 5 Mar .. Fri 6 Mar   check-in stiffness 1; session 36/36, pain 1
Sat 7 Mar   check-in stiffness 1               ->  hold        # climbed one easing on Friday, one more to go on Sunday
            session 36/36, pain 1
Sun 8 Mar   check-in stiffness 1               ->  progress, at single-leg.3: heel-raise-single-leg 3 x 12  because next-dose
