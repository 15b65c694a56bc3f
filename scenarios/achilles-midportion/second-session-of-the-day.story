# Two sessions a day: the second is offered only if the first went well.
Mia, 35, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage.

Mon 2 Mar   check-in stiffness 2               ->  hold, 2 sessions: heel-raise-hold-bilateral 4 x 30s  because not-yet
            1 of 2 sessions, pain 3, effort 6  ->  hold, 2 sessions, plan
            1 of 2 sessions, pain 2, effort 7  ->  hold, nothing left
Tue 3 Mar   check-in stiffness 2               ->  hold
            1 of 2 sessions, pain 7, effort 6  ->  hold, nothing left
Wed 4 Mar   check-in stiffness 2               ->  reduce: heel-raise-hold-bilateral 3 x 20s  because breach
