# Effort of 9 where 7 is asked is not a sound session, even without pain.
Xaver, 44, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-isometric-entry.

Mon 2 Mar .. Tue 3 Mar   (good days)   ->  hold
Wed 4 Mar   check-in stiffness 1; 2 of 2 sessions, pain 1, effort 9   ->  hold
Thu 5 Mar   check-in stiffness 1; 2 of 2 sessions, pain 1, effort 7   ->  hold   because hold
Fri 6 Mar .. Sat 7 Mar   (good days)   ->  hold
Sun 8 Mar   (good day)   ->  progress: heel-raise-hold-bilateral 5 x 30s   because next-dose
