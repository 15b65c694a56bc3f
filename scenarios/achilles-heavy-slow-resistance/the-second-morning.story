# The tendon may answer late: the second morning after a session still takes weight away, the third one only rests.
Leon, 39, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-heavy-slow-resistance, stage build, rung 3.

Mon 2 Mar   check-in stiffness 1; session full, pain 2   ->  hold: heel-raise-standing-barbell 4 x 10
Tue 3 Mar   check-in stiffness 1   ->  rest   because recovery-owed
Wed 4 Mar   check-in stiffness 4, 30 min   ->  reduce, at build.3: heel-raise-standing-barbell 4 x 10   because morning-clearly-worse
Thu 5 Mar   check-in stiffness 4, 30 min   ->  rest, no plan   because worse-without-load
Fri 6 Mar   check-in stiffness 1   ->  hold, plan
