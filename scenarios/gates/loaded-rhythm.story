# Three days a week with a day between: Monday, Wednesday, Friday, and Sunday is too early.
Kaja, 28, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage loaded, rung 2.

Mon 2 Mar   check-in stiffness 1   ->  hold, plan: heel-raise-single-leg 3 x 12 + 5 kg
            session 36/36, pain 4, effort 8
Tue 3 Mar   check-in stiffness 1   ->  rest, next session Wed 4 Mar  because recovery-owed
Wed 4 Mar   check-in stiffness 1; session 36/36, pain 4, effort 8    ->  hold, plan
Thu 5 Mar   check-in stiffness 1   ->  rest  because recovery-owed
Fri 6 Mar   check-in stiffness 1; session 36/36, pain 4, effort 8    ->  hold, plan
Sat 7 Mar   check-in stiffness 1   ->  rest, next session Mon 9 Mar  because recovery-owed
Sun 8 Mar   check-in stiffness 1   ->  rest, next session Mon 9 Mar  because week-full
Mon 9 Mar   check-in stiffness 1   ->  hold, plan: heel-raise-single-leg 3 x 12 + 5 kg
