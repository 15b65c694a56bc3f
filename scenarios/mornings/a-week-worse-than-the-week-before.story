# Never clearly worse, yet a whole point more than the week before: the weekly rule drops a stage.
Cem, 48, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 2.

Mon 2 Mar .. Thu 5 Mar   check-in stiffness 3; session 45/45, pain 3   ->  hold  because hold-slight
Fri 6 Mar .. Sat 7 Mar   check-in stiffness 3; session 45/45, pain 3   ->  hold
Sun 8 Mar   check-in stiffness 3   ->  reduce, plan, at both-legs.2: heel-raise-bilateral 3 x 15  because weekly-trend
            session 45/45, pain 3
Mon 9 Mar .. Sat 14 Mar  check-in stiffness 3; session 45/45, pain 3   ->  hold, at both-legs.2      # a mean stays high for days: it is answered once
