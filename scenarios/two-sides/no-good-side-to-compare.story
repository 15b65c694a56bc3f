# With both sides sore there is no good side: 15 raises of the weaker one open added weight.
Fee, 43, midportion Achilles, both. Starts Mon 9 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 4. Before: 7 good days.

Mon 9 Mar   check-in stiffness 1               ->  hold  because test-needed
            test heel-raise left 14 right 20   ->  hold  because gate-not-met
            session 45/45, pain 1
Tue 10 Mar  check-in stiffness 1; test heel-raise left 15 right 16   ->  progress-stage: heel-raise-single-leg 3 x 8 + 5 kg  because next-stage
