# Walking is easy and daily life quiet, but the strength programme is still on one leg without weight: no running yet.
Gil, 38, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 3. Protocol walk-run-ladder.

Mon 2 Mar .. Tue 3 Mar   (good days)
Wed 4 Mar   check-in stiffness 1; daily-pain 1; measure walk-30-min.pain 1; measure rebound-3x20.pain 1; test heel-raise left 20 right 22   ->  hold  |  hold, plan: brisk-walk  because test-needed
            measure clinician.allowed 0    ->  hold  |  hold, plan: brisk-walk  because gate-not-met
            placed at loaded.1 by Dr Sand  ->  rest, at loaded.1  because recovery-owed  |  hold, plan: brisk-walk  because other-increase-open
            beside session full, pain 1
Thu 5 Mar   check-in stiffness 1   ->  hold, plan: heel-raise-single-leg 3 x 8 + 5 kg  |  hold, plan: brisk-walk  because other-increase-open
            session full, pain 1, effort 7; beside session full, pain 1
Fri 6 Mar   check-in stiffness 1   ->  rest  because recovery-owed  |  progress-stage, no plan, next session Sat 7 Mar, at first-minutes.1: walk-run 5 x 1  because next-stage
