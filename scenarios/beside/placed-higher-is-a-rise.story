# A clinician places someone higher in one programme: that is an increase, and the other programme waits its turn.
Maja, 57, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage both-legs, rung 1. Protocol plantar-heel-pain, stage coordinate, rung 1, left.

Mon 2 Mar .. Thu 5 Mar   (good days)
Fri 6 Mar   check-in stiffness 2, first-step 2; placed at single-leg.1 by Dr Sand   ->  hold, plan: heel-raise-single-leg 3 x 12 | hold because other-increase-open
            session 36/36, pain 1;  beside session full, pain 1
Sat 7 Mar   check-in stiffness 2, first-step 2     ->  hold | progress because next-dose
