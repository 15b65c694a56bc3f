# Only good days: the entry test first, then nine rungs on every second day, half an hour at the end.
Ana, 41, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol walk-run-ladder.

Mon 2 Mar   (good day)   ->  hold, plan: brisk-walk  because not-yet
Tue 3 Mar   (good day)
Wed 4 Mar   check-in stiffness 2; measure clinician.allowed 1; test heel-raise left 24 right 20   ->  hold, plan: brisk-walk  because test-needed
            daily-pain 1; measure walk-30-min.pain 1; measure rebound-3x20.pain 2   ->  progress-stage, no plan, next session Thu 5 Mar, at first-minutes.1: walk-run 5 x 1  because next-stage
Thu 5 Mar .. Sun 8 Mar   (good days)
Mon 9 Mar   (good day)   ->  progress, plan, at first-minutes.2: walk-run 8 x 1  because next-dose
Tue 10 Mar .. Thu 12 Mar (good days)
Fri 13 Mar  (good day)   ->  progress, at first-minutes.3: walk-run 6 x 2  because next-dose
Sat 14 Mar .. Mon 16 Mar (good days)
Tue 17 Mar  (good day)   ->  progress-stage, plan, at longer-turns.1: walk-run 5 x 3  because next-stage
Wed 18 Mar .. Fri 20 Mar (good days)
Sat 21 Mar  (good day)   ->  progress, at longer-turns.2: walk-run 5 x 4  because next-dose
Sun 22 Mar .. Tue 24 Mar (good days)
Wed 25 Mar  (good day)   ->  progress, at longer-turns.3: walk-run 3 x 8  because next-dose
Thu 26 Mar .. Sat 28 Mar (good days)
Sun 29 Mar  (good day)   ->  progress, at longer-turns.4: walk-run 2 x 12  because next-dose
Mon 30 Mar .. Wed 1 Apr  (good days)
Thu 2 Apr   (good day)   ->  progress-stage, at through.1: easy-run 1 x 25  because next-stage
Fri 3 Apr .. Sun 5 Apr   (good days)
Mon 6 Apr   (good day)   ->  progress, at through.2: easy-run 1 x 30  because next-dose
Tue 7 Apr .. Fri 10 Apr  (good days)
Sat 11 Apr  (good day)   ->  rest, no plan, at through.2  because recovery-owed
Sun 12 Apr  check-in stiffness 2   ->  hold, plan  because test-needed
            daily-pain 2           ->  graduate, no plan, next session Mon 13 Apr: easy-run 1 x 30  because graduate
