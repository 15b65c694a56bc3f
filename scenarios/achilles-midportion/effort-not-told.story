# Where the dose asks for an effort, a session without one counts neither way.
Paul, 29, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage.

Mon 2 Mar .. Wed 4 Mar   check-in stiffness 1; 2 of 2 sessions, pain 1
Thu 5 Mar   check-in stiffness 1   ->  hold, next step Sun 8 Mar: heel-raise-hold-bilateral 4 x 30s  because hold
Thu 5 Mar .. Sat 7 Mar   2 of 2 sessions, pain 1, effort 7; check-in stiffness 1
Sun 8 Mar   check-in stiffness 1   ->  progress: heel-raise-hold-bilateral 5 x 30s  because next-dose
