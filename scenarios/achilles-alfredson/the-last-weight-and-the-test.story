# Twelve weeks are over, the test is not done: the same weight stands until it is, and then only two days a week.
Greta, 47, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol achilles-alfredson, stage backpack, rung 5. Before: 13 good days.

Mon 2 Mar   (good day)   ->  hold, plan, at backpack.5   because hold
Tue 3 Mar   check-in stiffness 0    ->  hold   because test-needed
            test heel-raise left 22 right 17; daily-pain 1   ->  hold, plan   because gate-not-met      # 77 % of the other side
            2 of 2 sessions, pain 0
Wed 4 Mar   check-in stiffness 0; 2 of 2 sessions, pain 0    ->  hold   because gate-not-met
Thu 5 Mar   check-in stiffness 0; test heel-raise left 22 right 20; daily-pain 1    ->  graduate, no plan   because graduate
