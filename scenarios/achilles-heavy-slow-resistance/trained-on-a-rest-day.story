# A session on a rest day brings the next row no nearer: only planned ones count, and the week still holds three.
Mara, 31, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-heavy-slow-resistance.

Mon 2 Mar   (good day)   ->  hold, plan
Tue 3 Mar   check-in stiffness 1; session full, pain 1   ->  rest   because recovery-owed
Wed 4 Mar   (good day)   ->  rest   because recovery-owed
Thu 5 Mar   (good day)   ->  hold, plan, at build.1
Fri 6 Mar   (good day)   ->  rest
Sat 7 Mar   (good day)   ->  rest   because week-full
Sun 8 Mar   (good day)   ->  rest   because week-full
Mon 9 Mar   (good day)   ->  hold, plan, at build.1
Tue 10 Mar  (good day)   ->  rest
Wed 11 Mar  (good day)   ->  progress, at build.2   because next-dose
