# Pain of 6 on the first day with rebounds: they go first; a worse morning in the same week leads back to the first phase.
Sven, 28, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-silbernagel, stage strengthen, rung 1.

Mon 2 Mar   check-in stiffness 1; session full, pain 6      ->  hold: quick-rebound-two-leg 3 x 20
Tue 3 Mar   check-in stiffness 1; session 180/180, pain 2   ->  reduce, plan, at strengthen.1: heel-raise-single-leg 3 x 15   because breach    # 4 x 45, no rebounds
Wed 4 Mar   check-in stiffness 5, 30 min   ->  reduce, at learn.2: heel-raise-single-leg 3 x 10   because morning-clearly-worse
Thu 5 Mar   (good day)   ->  hold, at learn.2
