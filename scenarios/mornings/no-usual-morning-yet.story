# With fewer than three mornings known, the first one is the usual one.
Bea, 33, midportion Achilles, right. Starts Mon 2 Mar 2026.
Protocol achilles-midportion-four-stage.

Mon 2 Mar   check-in stiffness 3   ->  hold  because not-yet
            2 of 2 sessions, pain 2, effort 6
Tue 3 Mar   check-in stiffness 4   ->  hold  because hold-slight
            2 of 2 sessions, pain 2, effort 6
Wed 4 Mar   check-in stiffness 5   ->  reduce: heel-raise-hold-bilateral 3 x 20s  because morning-clearly-worse
