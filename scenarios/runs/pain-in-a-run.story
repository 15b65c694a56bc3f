# Pain above the ceiling in a run: high load, said so, and no rise the morning after.
Xaver, 41, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar .. Wed 4 Mar   check-in stiffness 1; session 36/36, pain 1
Wed 4 Mar   run 4 km, effort 2, pain 6
Thu 5 Mar   check-in stiffness 1   ->  rest, note run-pain: heel-raise-single-leg 3 x 12  because recovery-owed
Fri 6 Mar   check-in stiffness 1   ->  progress: heel-raise-single-leg 3 x 15  because next-dose
