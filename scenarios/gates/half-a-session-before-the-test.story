# Three good sessions, then half a one, then the test: no step on the half session; one good session more, and it comes.
Hugo, 46, midportion Achilles, right. Starts Mon 9 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 4. Before: 7 good days.

Mon 9 Mar   check-in stiffness 1   ->  hold  because test-needed
            session 20/45, pain 1
Tue 10 Mar  check-in stiffness 1; test heel-raise left 20 right 20   ->  hold, plan: heel-raise-single-leg 3 x 15  because hold
            session 45/45, pain 1
Wed 11 Mar  check-in stiffness 1   ->  progress-stage: heel-raise-single-leg 3 x 8 + 5 kg  because next-stage
