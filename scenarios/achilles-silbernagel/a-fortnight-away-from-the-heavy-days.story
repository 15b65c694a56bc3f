# Two weeks of holiday: two steps down in weight, and gently back with what is left.
Tilda, 41, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-silbernagel, stage heavier, rung 3.

Mon 2 Mar   (good day)   ->  hold, at heavier.3
Tue 3 Mar .. Sun 8 Mar   (nothing)   ->  ask, at heavier.3
Mon 9 Mar   (nothing)    ->  ask, at heavier.2
Tue 10 Mar .. Sun 15 Mar (nothing)
Mon 16 Mar  (nothing)    ->  ask, at heavier.1
Tue 17 Mar  check-in stiffness 1   ->  return, plan, at heavier.1: heel-raise-single-leg 3 x 15   because back-after-absence
