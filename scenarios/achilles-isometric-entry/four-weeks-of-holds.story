# Two weeks on both legs, two on one, and the gate asks for ten raises on both legs before anything moves.
Uma, 46, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol achilles-isometric-entry.

Mon 2 Mar   (good day)   ->  hold, 2 sessions: heel-raise-hold-bilateral 4 x 30s   because not-yet
Tue 3 Mar .. Sun 15 Mar  (good days)   ->  hold: heel-raise-hold-bilateral 5 x 45s
Mon 16 Mar  (good day)   ->  progress-stage, at one-leg.1: heel-raise-hold-single-leg 3 x 30s   because next-stage
Tue 17 Mar .. Sun 29 Mar (good days)   ->  hold: heel-raise-hold-single-leg 5 x 45s
Mon 30 Mar  check-in stiffness 3       ->  hold   because test-needed
            measure two-leg-raise.pain 5   ->  hold, plan   because gate-not-met
            2 of 2 sessions, pain 2, effort 7
Tue 31 Mar  check-in stiffness 3; measure two-leg-raise.pain 2    ->  graduate, no plan   because graduate
