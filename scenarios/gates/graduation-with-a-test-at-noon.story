# Six good sessions at the last dose, no test: it holds. The test at noon makes the same day's answer again.
Ines, 34, midportion Achilles, left. Starts Mon 16 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage loaded, rung 6. Before: 14 good days.

Mon 16 Mar  check-in stiffness 1; daily-pain 2   ->  hold, plan: heel-raise-single-leg 3 x 12 + 10 kg  because test-needed
            test heel-raise left 23 right 25     ->  graduate, no plan, next session Wed 18 Mar: heel-raise-single-leg 3 x 12 + 10 kg  because graduate
