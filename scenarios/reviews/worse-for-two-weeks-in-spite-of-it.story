# Lowered, and still a point worse every week: after two weeks someone should look at it, whatever the day of the programme.
Nico, 45, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 3.

Mon 2 Mar .. Sun 8 Mar    check-in stiffness 2; session full, pain 4   ->  hold
Mon 9 Mar .. Sat 14 Mar   check-in stiffness 3; session full, pain 4   ->  hold
Sun 15 Mar  check-in stiffness 3; session full, pain 4   ->  reduce, at both-legs.2  because weekly-trend
Mon 16 Mar .. Sat 21 Mar  check-in stiffness 4; session full, pain 4   ->  hold, at both-legs.2
Sun 22 Mar  check-in stiffness 4; 1 of 2 sessions, pain 4, effort 6   ->  reduce, at isometric.4  because weekly-trend       # a week later, once more
Mon 23 Mar .. Sat 28 Mar  check-in stiffness 5; 1 of 2 sessions, pain 4, effort 6   ->  hold, at isometric.4
Sun 29 Mar  check-in stiffness 5   ->  refer, over reduce by weekly-trend, plan  because review-due
            review worse           ->  reduce  because weekly-trend
