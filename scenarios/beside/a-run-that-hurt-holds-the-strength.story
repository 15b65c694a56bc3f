# Pain of 7 in an outing: the run goes back, and the strength does not rise the next morning.
Vicki, 44, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1. Protocol walk-run-ladder, stage first-minutes, rung 2.

Mon 2 Mar .. Tue 3 Mar   (good days)
Wed 4 Mar   check-in stiffness 1; session full, pain 1; beside session full, pain 7
Thu 5 Mar   check-in stiffness 1   ->  hold, plan, at single-leg.1  because review-barred  |  reduce, no plan: walk-run 5 x 1  because breach
