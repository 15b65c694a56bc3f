# A test older than four weeks is not known any more.
Gina, 41, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 4.

Mon 2 Mar   test heel-raise left 22 right 22; check-in stiffness 1; session 45/45, pain 4
Tue 3 Mar .. Fri 27 Mar   check-in stiffness 1; session 45/45, pain 4    ->  hold
Sat 28 Mar .. Mon 30 Mar  check-in stiffness 1; session 45/45, pain 1    ->  hold
Tue 31 Mar  check-in stiffness 1; session 45/45, pain 1    ->  hold  because hold            # three of four
Wed 1 Apr   check-in stiffness 1               ->  hold  because test-needed
            test heel-raise left 22 right 22   ->  progress-stage, no plan  because next-stage
