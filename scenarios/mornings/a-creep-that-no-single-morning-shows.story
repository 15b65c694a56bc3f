# From 1 to 3 in five weeks, never a point more than the week before: measured against the best week it shows.
Edda, 54, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 2.

Mon 2 Mar .. Mon 9 Mar  check-in stiffness 1; session 45/45, pain 4
Tue 10 Mar              check-in stiffness 2; session 45/45, pain 4
Wed 11 Mar              check-in stiffness 1; session 45/45, pain 4
Thu 12 Mar              check-in stiffness 2; session 45/45, pain 4
Fri 13 Mar              check-in stiffness 1; session 45/45, pain 4
Sat 14 Mar              check-in stiffness 2; session 45/45, pain 4
Sun 15 Mar              check-in stiffness 1; session 45/45, pain 4
Mon 16 Mar .. Tue 17 Mar  check-in stiffness 2; session 45/45, pain 4
Wed 18 Mar              check-in stiffness 1; session 45/45, pain 4
Thu 19 Mar .. Mon 23 Mar  check-in stiffness 2; session 45/45, pain 4
Tue 24 Mar              check-in stiffness 3; session 45/45, pain 4
Wed 25 Mar              check-in stiffness 2; session 45/45, pain 4
Thu 26 Mar              check-in stiffness 3; session 45/45, pain 4
Fri 27 Mar              check-in stiffness 2; session 45/45, pain 4
Sat 28 Mar              check-in stiffness 3; session 45/45, pain 4
Sun 29 Mar              check-in stiffness 2; session 45/45, pain 4
Mon 30 Mar .. Sat 4 Apr check-in stiffness 3; session 45/45, pain 4
Sun 5 Apr   check-in stiffness 3   ->  reduce, at both-legs.2: heel-raise-bilateral 3 x 15  because weekly-trend
