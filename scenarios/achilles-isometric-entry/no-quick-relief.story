# A week of holds and no less pain: nobody promised that. At 4 the dose repeats, at 3 it grows, and mornings decide the rest.
Vito, 52, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol achilles-isometric-entry.

Mon 2 Mar .. Sun 8 Mar   check-in stiffness 4; 2 of 2 sessions, pain 4, effort 6   ->  hold: heel-raise-hold-bilateral 4 x 30s   because hold
Mon 9 Mar .. Wed 11 Mar  check-in stiffness 4; 2 of 2 sessions, pain 3, effort 6   ->  hold
Thu 12 Mar  check-in stiffness 4   ->  progress: heel-raise-hold-bilateral 5 x 30s   because next-dose
