# Strong enough, but 3 in daily life: the last gate waits, whatever the test says.
Jon, 49, midportion Achilles, right. Starts Mon 16 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage loaded, rung 6. Before: 14 good days.

Mon 16 Mar  check-in stiffness 1; test heel-raise left 20 right 20; daily-pain 3   ->  hold, plan  because gate-not-met
            session 36/36, pain 1, effort 8
Tue 17 Mar  check-in stiffness 1; daily-pain 2   ->  rest  because recovery-owed
Wed 18 Mar  check-in stiffness 1   ->  graduate, no plan  because graduate
