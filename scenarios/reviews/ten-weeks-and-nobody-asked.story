# Ten weeks, and whether it has changed is not known: the question itself is due. Then thirteen weeks, then half a year.
Jens, 51, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol achilles-midportion-four-stage.

Mon 2 Mar .. Sat 9 May    check-in stiffness 3; 2 of 2 sessions, pain 4, effort 6   ->  hold
Sun 10 May  check-in stiffness 3; 2 of 2 sessions, pain 4, effort 6   ->  hold
Mon 11 May  check-in stiffness 3; 2 of 2 sessions, pain 4, effort 6   ->  refer, over hold, plan  because review-due
            review same   ->  hold  because hold
Tue 12 May .. Sun 31 May  check-in stiffness 3; 2 of 2 sessions, pain 4, effort 6   ->  hold  because hold
Mon 1 Jun   check-in stiffness 3; 2 of 2 sessions, pain 4, effort 6   ->  refer, over hold, plan  because review-due      # day 91: firmly
            review same   ->  hold  because hold
Tue 2 Jun .. Sun 30 Aug   check-in stiffness 3; 2 of 2 sessions, pain 4, effort 6   ->  hold
Mon 31 Aug  check-in stiffness 3; 2 of 2 sessions, pain 4, effort 6   ->  refer, over hold, plan  because review-due      # day 182: a specialist
