# The last rung on one leg: full sets, a week of calm mornings, and the test.
Fritz, 29, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol eccentric-heel-raise, stage one-leg, rung 4.

Mon 2 Mar .. Sun 8 Mar   (good days)
Mon 9 Mar   check-in stiffness 1   ->  hold, plan: low-hold-raise-single-leg 3 x 15  because test-needed
            daily-pain 1; test heel-raise left 19 right 25   ->  hold, plan  because gate-not-met
            test heel-raise left 23 right 25                 ->  graduate  because graduate
