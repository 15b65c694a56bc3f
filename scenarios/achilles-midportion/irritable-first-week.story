# An irritable start: one session at 4 costs the row, not the dose.
Cleo, 52, midportion Achilles, both. Starts Sun 1 Mar 2026. Usual morning: 4.
Protocol achilles-midportion-four-stage.

Sun 1 Mar   check-in stiffness 4, 20 min   ->  hold: heel-raise-hold-bilateral 4 x 30s  because not-yet
Mon 2 Mar   check-in stiffness 4           ->  hold  because not-yet
            2 of 2 sessions, pain 4, effort 6
Tue 3 Mar   check-in stiffness 4           ->  hold  because hold
            2 of 2 sessions, pain 3, effort 6
Wed 4 Mar   check-in stiffness 4           ->  hold
            2 of 2 sessions, pain 3, effort 6
Thu 5 Mar   check-in stiffness 4           ->  hold
            2 of 2 sessions, pain 2, effort 7
Fri 6 Mar   check-in stiffness 4           ->  progress: heel-raise-hold-bilateral 5 x 30s  because next-dose
