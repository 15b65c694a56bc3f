# The last dose, and the test says even: half a year of keeping it begins.
Bea, 51, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol eccentric-heel-drop, stage loaded, rung 8.

Mon 2 Mar .. Sun 8 Mar   (good days)
Mon 9 Mar   check-in stiffness 1; test heel-raise left 23 right 25; daily-pain 0   ->  graduate, no plan: heel-drop-two-up-one-down 3 x 8 + 10 kg  because graduate
