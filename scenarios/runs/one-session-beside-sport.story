# On a day with sport, or a long day on the feet, one session is all that is asked, and it counts in full.
Yuki, 34, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage.

Mon 2 Mar   check-in stiffness 1    ->  hold, 2 sessions
            run 5 km, effort 3      ->  hold, 1 session, note one-session-is-enough
            1 of 1 sessions, pain 1, effort 6   ->  hold, 1 session, nothing left
Tue 3 Mar   check-in stiffness 1; steps 15000   ->  hold, 1 session
            1 of 1 sessions, pain 1, effort 6
Wed 4 Mar   check-in stiffness 1; steps 14000; activity cycling to work light   ->  hold, 2 sessions
            2 of 2 sessions, pain 1, effort 6
Thu 5 Mar   check-in stiffness 1    ->  progress: heel-raise-hold-bilateral 5 x 30s  because next-dose
