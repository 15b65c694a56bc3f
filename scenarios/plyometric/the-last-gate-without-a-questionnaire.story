# No questionnaire was ever filled in: a quiet week opens the last gate as well.
Will, 36, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol plyometric, stage directions, rung 8.

Mon 2 Mar .. Sun 15 Mar  (good days)
Mon 16 Mar  check-in stiffness 1; test heel-raise left 24 right 25; measure hop.pain 1   ->  hold  because test-needed
            daily-pain 2   ->  hold  because test-needed
            daily-pain 1   ->  graduate, plan: hop-forward 3 x 10  because graduate
