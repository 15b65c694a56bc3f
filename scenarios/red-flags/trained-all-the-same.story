# Training under a standing flag: the clearance does not wash away the rest it owes.
Mark, 27, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage loaded, rung 1.

Mon 2 Mar   check-in stiffness 1; flag RF-01   ->  refer, no plan  because red-flag
Tue 3 Mar   check-in stiffness 1               ->  refer, no plan  because stopped
            session 24/24, pain 1, effort 7
Wed 4 Mar   check-in stiffness 1; cleared by Dr Sand   ->  return, no plan, next session Thu 5 Mar: heel-raise-single-leg 3 x 8  because cleared     # without the weight
Thu 5 Mar   check-in stiffness 1               ->  hold, plan: heel-raise-single-leg 3 x 8 + 0 kg
