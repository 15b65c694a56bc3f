# A beginner without complaint: two brisk walks, and the first minutes of running.
Nils, 24, no complaint, right. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol walk-run-ladder-healthy.

Mon 2 Mar .. Tue 3 Mar   (good days)
Wed 4 Mar   check-in stiffness 0   ->  hold, plan: brisk-walk  because test-needed
            measure walk-30-min.pain 0   ->  progress-stage, no plan, next session Thu 5 Mar, at first-minutes.1: walk-run 6 x 1  because next-stage
Thu 5 Mar .. Sun 8 Mar   (good days)
Mon 9 Mar   (good day)   ->  progress, at first-minutes.2: walk-run 6 x 2  because next-dose
