# Less than a week away changes nothing.
Fred, 28, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 2.

Mon 2 Mar   check-in stiffness 1; session 45/45, pain 1
Tue 3 Mar .. Sat 7 Mar   (nothing)
Sun 8 Mar   check-in stiffness 1   ->  hold, plan: heel-raise-single-leg 3 x 15
