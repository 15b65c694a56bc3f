# The second mistake: more than planned. Once is a remark; again within the week it is said more clearly; later it is new.
Tom, 29, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1; session above, pain 1
Tue 3 Mar   check-in stiffness 1   ->  hold, note done-above
            session full, pain 1
Wed 4 Mar   check-in stiffness 1; session full, pain 4
Thu 5 Mar   check-in stiffness 1; session above, pain 4
Fri 6 Mar   check-in stiffness 1   ->  hold, note more-than-planned-again
            session full, pain 4
Sat 7 Mar .. Thu 12 Mar   check-in stiffness 1; session full, pain 4
Fri 13 Mar  check-in stiffness 1; session above, pain 4
Sat 14 Mar  check-in stiffness 1   ->  hold, note done-above
