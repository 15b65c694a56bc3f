# One flare while keeping it: two good sessions without the weight, then the full dose again; nobody graduates twice.
Jette, 37, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage maintenance, rung 1.

Mon 2 Mar   check-in stiffness 1; session 36/36, pain 6, effort 8   ->  hold, plan
Tue 3 Mar   check-in stiffness 1   ->  reduce, at maintenance.1: heel-raise-single-leg 3 x 12 + 0 kg  because breach
Wed 4 Mar   check-in stiffness 1; session 36/36, pain 1, effort 6   ->  hold, plan
Thu 5 Mar .. Sun 8 Mar   check-in stiffness 1   ->  rest
Mon 9 Mar   check-in stiffness 1; session 36/36, pain 1, effort 6   ->  hold, plan
Tue 10 Mar  check-in stiffness 1   ->  rest  because recovery-owed
Wed 11 Mar  check-in stiffness 1   ->  progress, at maintenance.1: heel-raise-single-leg 3 x 12 + 10 kg  because next-dose
