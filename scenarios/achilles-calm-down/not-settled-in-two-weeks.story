# Two weeks of work and no change: the programme asks for somebody to look at it.
Lena, 57, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol achilles-calm-down, stage quiet-holds, rung 3.

Mon 2 Mar .. Sat 14 Mar  (good days)
Sun 15 Mar  (good day); review same
Mon 16 Mar  check-in stiffness 4   ->  refer, plan, over hold  because review-due
            review same            ->  hold, plan  because test-needed
