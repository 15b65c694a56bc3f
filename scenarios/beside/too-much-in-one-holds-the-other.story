# Pain over the ceiling in one programme: no rise in the other the next morning.
Lotte, 51, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 2. Protocol plantar-heel-pain, stage coordinate, rung 1, left.

Mon 2 Mar .. Wed 4 Mar   (good days)
Thu 5 Mar   check-in stiffness 2, first-step 2; session 45/45, pain 6; beside session full, pain 1
Fri 6 Mar   check-in stiffness 2, first-step 2     ->  reduce because breach | hold, plan because review-barred
