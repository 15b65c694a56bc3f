# Pain 4 in every session and calm mornings: the dose stays, and from the fifth such session something is said about it.
Hana, 38, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 2   ->  hold: heel-raise-single-leg 3 x 12  because not-yet
            session 36/36, pain 4
Tue 3 Mar   check-in stiffness 2   ->  hold, note easier-on-offer: heel-raise-single-leg 3 x 12  because hold
            session 36/36, pain 4
Wed 4 Mar .. Fri 6 Mar   check-in stiffness 2; session 36/36, pain 4   ->  hold
Sat 7 Mar   check-in stiffness 2   ->  hold, note held-at-ceiling: heel-raise-single-leg 3 x 12  because hold
            session 36/36, pain 4
Sun 8 Mar   check-in stiffness 2; session 36/36, pain 4   ->  hold
Mon 9 Mar   check-in stiffness 2   ->  hold, note held-at-ceiling, plan: heel-raise-single-leg 3 x 12  because hold
