# Heavy on three days, the set with your own weight on the others: it owes no rest and counts for nothing.
Piet, 37, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-silbernagel, stage heavier, rung 1.

Mon 2 Mar   check-in stiffness 1; session full, pain 2      ->  hold, plan: heel-raise-single-leg 3 x 15   because not-yet
Tue 3 Mar   check-in stiffness 1; light session, pain 1     ->  rest, next session Wed 4 Mar   because recovery-owed
Wed 4 Mar   check-in stiffness 1; session full, pain 2      ->  hold, plan
Thu 5 Mar   check-in stiffness 1; light session, pain 1     ->  rest
Fri 6 Mar   check-in stiffness 1; session full, pain 2      ->  hold, plan
Sat 7 Mar .. Sun 8 Mar   check-in stiffness 1; light session, pain 1   ->  rest, next session Mon 9 Mar   because week-full
Mon 9 Mar   check-in stiffness 1; session full, pain 2      ->  hold, plan, at heavier.1
Tue 10 Mar  check-in stiffness 1   ->  rest
Wed 11 Mar  check-in stiffness 1; session full, pain 2      ->  hold, plan, at heavier.1
Thu 12 Mar  check-in stiffness 1   ->  rest
Fri 13 Mar  check-in stiffness 1   ->  progress, at heavier.2   because next-dose
