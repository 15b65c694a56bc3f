# The morning of the return is worse: a day of rest; the dose has sunk already.
Jill, 35, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 2.

Mon 2 Mar   check-in stiffness 1; session 45/45, pain 1
Tue 3 Mar .. Sat 7 Mar   (nothing)
Sun 8 Mar   run 12 km, hills
Mon 9 Mar   check-in stiffness 4   ->  rest, no plan, at single-leg.1: heel-raise-single-leg 3 x 12  because morning-clearly-worse
Tue 10 Mar  check-in stiffness 1   ->  return, plan, at single-leg.1: heel-raise-single-leg 3 x 12  because back-after-absence
