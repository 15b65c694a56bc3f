# No morning, no step: the stand was done all the same and waits for its answer.
Otto, 40, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol plantar-balance, stage longer, rung 1.

Mon 2 Mar .. Thu 5 Mar   (good days)
Fri 6 Mar   (no check-in)            ->  ask, no plan, at longer.1  because morning-unknown
            check-in first-step 4    ->  progress, plan: single-leg-balance 2 x 45s  because next-dose
