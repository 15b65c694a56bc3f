# Monday, Wednesday, Friday; on the Monday after, the second row. A fourth day in the week is not offered.
Henk, 48, midportion Achilles, both. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-heavy-slow-resistance.

Mon 2 Mar   (good day)   ->  hold, 1 session: leg-press-heel-raise 3 x 15   because not-yet
Tue 3 Mar   (good day)   ->  rest, next session Wed 4 Mar   because recovery-owed
Wed 4 Mar   (good day)   ->  hold, plan
Thu 5 Mar   (good day)   ->  rest
Fri 6 Mar   (good day)   ->  hold, plan: heel-raise-standing-barbell 3 x 15
Sat 7 Mar   (good day)   ->  rest   because recovery-owed
Sun 8 Mar   (good day)   ->  rest, next session Mon 9 Mar   because week-full
Mon 9 Mar   (good day)   ->  progress, plan, at build.2: heel-raise-seated-weighted 3 x 12   because next-dose
Tue 10 Mar .. Sun 22 Mar   (good days)
Mon 23 Mar  (good day)   ->  progress, plan, at build.3: heel-raise-seated-weighted 4 x 10   because next-dose
