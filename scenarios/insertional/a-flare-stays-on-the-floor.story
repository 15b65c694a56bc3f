# A flare at the heel bone: both legs, then the stage below, then a smaller movement; the step is in none of them.
Rike, 48, insertional Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-insertional, stage single-leg, rung 5.

Mon 2 Mar   check-in stiffness 1   ->  hold, 2 sessions: heel-raise-single-leg 3 x 15
            1 of 2 sessions, pain 7
Tue 3 Mar   check-in stiffness 1   ->  reduce, 2 sessions, at single-leg.5: heel-raise-bilateral 3 x 15  because breach
            2 of 2 sessions, pain 2
Wed 4 Mar   check-in stiffness 4   ->  reduce, 1 session, at both-legs.1: heel-raise-bilateral 3 x 15  because morning-clearly-worse     # once a day
            session 45/45, pain 6
Thu 5 Mar   check-in stiffness 1   ->  reduce, at both-legs.1: heel-raise-bilateral 3 x 15  because breach      # a smaller movement
