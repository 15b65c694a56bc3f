# Ten, twelve, fourteen: one step a week, two sessions each.
Sven, 34, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol plyometric, stage both-legs, rung 2.

Mon 2 Mar .. Sun 8 Mar   (good days)
Mon 9 Mar   (good day)   ->  progress, plan, at both-legs.3: hop-two-leg 3 x 12  because next-dose
Tue 10 Mar .. Sun 15 Mar (good days)
Mon 16 Mar  (good day)   ->  progress, plan, at both-legs.4: hop-two-leg 3 x 14  because next-dose
