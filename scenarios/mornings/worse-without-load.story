# Worse after days without load: a day of rest, and the dose stays.
Xenia, 58, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1; session 36/36, pain 1
Tue 3 Mar .. Thu 5 Mar   check-in stiffness 1
Fri 6 Mar   check-in stiffness 4   ->  rest, no plan: heel-raise-single-leg 3 x 12  because worse-without-load
Sat 7 Mar   check-in stiffness 1   ->  hold, plan: heel-raise-single-leg 3 x 12
