# The count of 29 days ago is too old: it is asked for again.
Boris, 51, no complaint, both. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol prevention, stage capacity, rung 7.

Mon 2 Mar   (good day)
Tue 3 Mar   (good day); test heel-raise left 25 right 25
Wed 4 Mar .. Sun 15 Mar  (good days)
Mon 16 Mar  check-in stiffness 1   ->  hold, plan  because hold-slight
            session full, pain 0
Tue 17 Mar  (good day)
Wed 18 Mar  check-in stiffness 1; session full, pain 0
Thu 19 Mar .. Sun 22 Mar (good days)
Mon 23 Mar  check-in stiffness 1; session full, pain 0
Tue 24 Mar  (good day)
Wed 25 Mar  check-in stiffness 1; session full, pain 0
Thu 26 Mar .. Sun 29 Mar (good days)
Mon 30 Mar  check-in stiffness 1; session full, pain 0
Tue 31 Mar  (good day)
Wed 1 Apr   check-in stiffness 0   ->  hold, plan: heel-raise-single-leg 2 x 25  because test-needed
