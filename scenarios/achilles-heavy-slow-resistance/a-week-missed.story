# A week without a session: two sessions with the weights of the row before, then the row again from its beginning.
Jonas, 42, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-heavy-slow-resistance, stage build, rung 2.

Mon 2 Mar .. Sun 8 Mar    (good days)   ->  rest   because week-full        # three of six
Mon 9 Mar .. Thu 12 Mar   (nothing)     ->  ask, at build.2   because morning-unknown
Fri 13 Mar  (nothing)     ->  ask, no plan, at build.2: leg-press-heel-raise 3 x 12   because morning-unknown    # a week: as heavy as 15 allow
Sat 14 Mar .. Sun 15 Mar  (nothing)
Mon 16 Mar  check-in stiffness 1; session full, pain 1   ->  return, plan, at build.2: leg-press-heel-raise 3 x 12   because back-after-absence
Tue 17 Mar  (good day)    ->  rest
Wed 18 Mar  (good day)    ->  hold, plan, at build.2
Thu 19 Mar  (good day)    ->  rest
Fri 20 Mar  (good day)    ->  progress, plan, at build.2: leg-press-heel-raise 3 x 12   because next-dose       # the row's own weights again
Sat 21 Mar  (good day)    ->  rest   because recovery-owed
Sun 22 Mar  (good day)    ->  rest   because week-full
Mon 23 Mar  (good day)    ->  hold, plan, at build.2
Tue 24 Mar .. Wed 1 Apr   (good days)
Thu 2 Apr   (good day)    ->  rest, at build.2
Fri 3 Apr   (good day)    ->  progress, plan, at build.3: leg-press-heel-raise 4 x 10   because next-dose
