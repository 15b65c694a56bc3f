# The review heads the day and hides nothing: a worse morning still takes load away.
Lars, 47, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar .. Sun 10 May   check-in stiffness 2; session 36/36, pain 4   ->  hold
Mon 11 May  check-in stiffness 5   ->  refer, over reduce by morning-clearly-worse, plan: heel-raise-bilateral 3 x 12  because review-due
Tue 12 May  (no check-in)          ->  refer, over ask by morning-unknown, no plan  because review-due
Wed 13 May  check-in stiffness 2; flag RF-02   ->  refer, no plan  because red-flag
