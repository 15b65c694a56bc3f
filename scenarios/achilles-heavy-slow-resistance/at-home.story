# The home form: one leg, a step, a chair and a backpack; the same rows, and both legs when even the bare movement is too much.
Nils, 45, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-heavy-slow-resistance-home.

Mon 2 Mar   check-in stiffness 1; session 135/135, pain 2   ->  hold: heel-raise-seated-dumbbell 3 x 15
Tue 3 Mar   (good day)   ->  rest
Wed 4 Mar   check-in stiffness 1; session full, pain 7      ->  hold: heel-raise-single-leg 3 x 15
Thu 5 Mar   check-in stiffness 1   ->  reduce, no plan, at build.1: heel-raise-bent-knee-single-leg 3 x 15   because breach
Fri 6 Mar   check-in stiffness 1; session full, pain 7      ->  hold, plan
Sat 7 Mar   check-in stiffness 1   ->  reduce, no plan, at build.1: heel-raise-single-leg 3 x 15   because breach     # no weight at all
Sun 8 Mar   (good day)   ->  rest   because week-full
Mon 9 Mar   check-in stiffness 1; session full, pain 6      ->  hold, plan
Tue 10 Mar  check-in stiffness 1   ->  reduce, at build.1: heel-raise-bilateral 3 x 12   because breach
