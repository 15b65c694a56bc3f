# The warm-up every day until the entry test is passed, then rebounds and hops on two days a week.
Rosa, 27, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol plyometric.

Mon 2 Mar .. Tue 3 Mar   (good days)
Wed 4 Mar   check-in stiffness 1   ->  hold, plan: warm-up-drills  because test-needed
            daily-pain 1; measure walk-30-min.pain 0; measure rebound-3x20.pain 1; measure clinician.allowed 1; test heel-raise left 25 right 24   ->  progress-stage, no plan, next session Mon 9 Mar, at both-legs.1: quick-rebound-two-leg 3 x 20  because next-stage
Thu 5 Mar   (good day)   ->  rest, no plan
Fri 6 Mar .. Sun 8 Mar   (good days)
Mon 9 Mar   (good day)   ->  hold, plan: quick-rebound-two-leg 3 x 20
Tue 10 Mar .. Sun 15 Mar (good days)
Mon 16 Mar  (good day)   ->  progress, plan, at both-legs.2: hop-two-leg 3 x 10  because next-dose
