# Only good days under the heel: a week of stable first steps, then seven levels in half-hour outings.
Jo, 44, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol walk-run-ladder-plantar.

Mon 2 Mar .. Sat 7 Mar  (good days)
Sun 8 Mar   check-in first-step 3   ->  hold, plan: brisk-walk  because test-needed
            measure walk-30-min.pain 2; test heel-raise left 25 right 21   ->  progress-stage, no plan, next session Mon 9 Mar, at first-minutes.1: walk-run 6 x 1  because next-stage
Mon 9 Mar .. Thu 12 Mar  (good days)
Fri 13 Mar  (good day)   ->  progress, plan, at first-minutes.2: walk-run 6 x 2  because next-dose
Sat 14 Mar .. Mon 16 Mar (good days)
Tue 17 Mar  (good day)   ->  progress, at first-minutes.3: walk-run 6 x 3  because next-dose
Wed 18 Mar .. Fri 20 Mar (good days)
Sat 21 Mar  (good day)   ->  progress-stage, plan, at longer-turns.1: walk-run 6 x 4  because next-stage
Sun 22 Mar .. Tue 24 Mar (good days)
Wed 25 Mar  (good day)   ->  progress, at longer-turns.2: walk-run 4 x 6  because next-dose
Thu 26 Mar .. Sat 28 Mar (good days)
Sun 29 Mar  (good day)   ->  progress, at longer-turns.3: walk-run 3 x 9  because next-dose
Mon 30 Mar .. Wed 1 Apr  (good days)
Thu 2 Apr   (good day)   ->  progress-stage, at through.1: easy-run 1 x 28  because next-stage
Fri 3 Apr .. Sun 5 Apr   (good days)
Mon 6 Apr   (good day)   ->  progress, at through.2: easy-run 1 x 30  because next-dose
Tue 7 Apr .. Sat 11 Apr  (good days)
Sun 12 Apr  (good day)   ->  graduate, no plan, next session Mon 13 Apr: easy-run 1 x 30  because graduate
