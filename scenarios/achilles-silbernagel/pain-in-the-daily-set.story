# Pain of 6 in the daily set takes weight away, too, although that set never counts.
Rosa, 50, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-silbernagel, stage heavier, rung 2.

Mon 2 Mar   check-in stiffness 1; session full, pain 2    ->  hold, plan, at heavier.2
Tue 3 Mar   check-in stiffness 1; light session, pain 6   ->  rest   because recovery-owed
Wed 4 Mar   check-in stiffness 1   ->  reduce, plan, at heavier.2: heel-raise-single-leg 3 x 15   because breach    # with 10 % of the body weight
