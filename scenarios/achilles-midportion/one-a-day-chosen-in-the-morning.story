# One session a day, chosen before the first: the same counts from that day on.
Olga, 68, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage.

Mon 2 Mar   check-in stiffness 2; chose 1 session a day   ->  hold, 1 session, next step Thu 5 Mar  because not-yet
            1 of 1 sessions, pain 1, effort 6             ->  hold, 1 session, nothing left
Tue 3 Mar .. Wed 4 Mar   check-in stiffness 2; 1 of 1 sessions, pain 1, effort 6   ->  hold
Thu 5 Mar   check-in stiffness 2                          ->  progress, 1 session: heel-raise-hold-bilateral 5 x 30s  because next-dose
