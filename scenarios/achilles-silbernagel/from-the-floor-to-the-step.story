# Two weeks on the floor, then the step and the quick rebounds; added weight comes when that is easy.
Olga, 33, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-silbernagel.

Mon 2 Mar   (good day)   ->  hold, 1 session, at learn.1: heel-raise-bilateral 3 x 10   because not-yet
Tue 3 Mar .. Sun 8 Mar   (good days)   ->  hold: heel-raise-single-leg 3 x 10
Mon 9 Mar   (good day)   ->  progress, at learn.2: heel-raise-bilateral 3 x 15   because next-dose
Tue 10 Mar .. Sun 15 Mar (good days)   ->  hold: heel-raise-single-leg 3 x 10
Mon 16 Mar  (good day)   ->  progress-stage, at strengthen.1: quick-rebound-two-leg 3 x 20   because next-stage
Tue 17 Mar .. Tue 24 Mar (good days)   ->  hold: heel-raise-single-leg 3 x 15
Wed 25 Mar  (good day)   ->  progress, at strengthen.2   because next-dose
