# One of two sessions is never a step, unless one a day was chosen beforehand: then it is all that was asked.
Nils, 50, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage.

Mon 2 Mar .. Sun 8 Mar   check-in stiffness 2; 1 of 2 sessions, pain 1, effort 6   ->  hold: heel-raise-hold-bilateral 4 x 30s  because hold
Mon 9 Mar   check-in stiffness 2                ->  hold, 2 sessions
            1 of 2 sessions, pain 1, effort 6
            chose 1 session a day               # after the first session: from tomorrow on
Tue 10 Mar  check-in stiffness 2                ->  hold, 1 session  because hold
            1 of 1 sessions, pain 1, effort 6   ->  hold, nothing left
Wed 11 Mar .. Thu 12 Mar   check-in stiffness 2; 1 of 1 sessions, pain 1, effort 6   ->  hold
Fri 13 Mar  check-in stiffness 2                ->  progress, 1 session: heel-raise-hold-bilateral 5 x 30s  because next-dose
