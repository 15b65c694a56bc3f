# Twenty-five raises on each leg: that is what healthy people do, and the programme says so by ending.
Noah, 35, no complaint, both. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol prevention, stage capacity, rung 7.

Mon 2 Mar .. Wed 11 Mar  (good days)
Thu 12 Mar  check-in stiffness 0                                 ->  rest  because recovery-owed
Mon 16 Mar  check-in stiffness 0                                 ->  hold, plan: heel-raise-single-leg 2 x 25  because test-needed
            test heel-raise left 25 right 24                     ->  hold, plan  because gate-not-met
            test heel-raise left 26 right 25                     ->  graduate  because graduate
