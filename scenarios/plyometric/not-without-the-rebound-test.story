# A rebound test with pain of 5 keeps the door shut.
Vera, 40, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol plyometric.

Mon 2 Mar .. Tue 3 Mar   (good days)
Wed 4 Mar   check-in stiffness 1; daily-pain 1; measure walk-30-min.pain 0; measure rebound-3x20.pain 5; measure clinician.allowed 1; test heel-raise left 25 right 24   ->  hold, plan: warm-up-drills  because gate-not-met
