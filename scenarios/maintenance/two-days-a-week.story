# Keeping it: two days a week, and nothing above.
Hilde, 40, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage maintenance, rung 1.

Mon 2 Mar   check-in stiffness 1; session 36/36, pain 1, effort 8   ->  hold, plan: heel-raise-single-leg 3 x 12 + 10 kg
Tue 3 Mar   check-in stiffness 1   ->  rest  because recovery-owed
Wed 4 Mar   check-in stiffness 1; session 36/36, pain 1, effort 8   ->  hold, plan
Thu 5 Mar   check-in stiffness 1   ->  rest, next session Mon 9 Mar  because recovery-owed
Fri 6 Mar   check-in stiffness 1   ->  rest, next session Mon 9 Mar  because week-full
Mon 9 Mar   check-in stiffness 1   ->  hold, plan: heel-raise-single-leg 3 x 12 + 10 kg
