# Strength and running ready on one morning: strength rises, the run waits until that is answered.
Urs, 39, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 2. Protocol walk-run-ladder, stage first-minutes, rung 1.

Mon 2 Mar .. Thu 5 Mar   (good days)
Fri 6 Mar   (good day)   ->  progress: heel-raise-single-leg 3 x 12  because next-dose  |  hold, plan: walk-run 5 x 1  because other-increase-open
Sat 7 Mar   (good day)   ->  hold  |  rest  because recovery-owed
Sun 8 Mar   (good day)   ->  hold  |  progress, plan: walk-run 8 x 1  because next-dose
Mon 9 Mar   (good day)   ->  hold  |  rest  because recovery-owed
