# Two programmes ready on one morning: the first rises, the other waits until that is answered.
Kurt, 45, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 2. Protocol plantar-heel-pain, stage coordinate, rung 1, left.

Mon 2 Mar .. Thu 5 Mar   (good days)
Fri 6 Mar   check-in stiffness 2, first-step 2     ->  progress: heel-raise-single-leg 3 x 12 because next-dose | hold, plan: towel-heel-raise-bilateral 2 x 12 because other-increase-open
            session 36/36, pain 1;  beside session full, pain 1
Sat 7 Mar   check-in stiffness 2, first-step 2     ->  hold because hold | progress: towel-heel-raise-bilateral 3 x 12 because next-dose
