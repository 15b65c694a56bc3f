# The third mistake: nothing hurts any more, and the sessions stay away. Said after three planned days, not before.
Nora, 40, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 0; session full, pain 1
Tue 3 Mar   check-in stiffness 0; session full, pain 0
Wed 4 Mar .. Thu 5 Mar   check-in stiffness 0
Fri 6 Mar   check-in stiffness 1   ->  hold, plan
Sat 7 Mar   check-in stiffness 0   ->  hold, plan, note stopped-pain-free
            session full, pain 0
Sun 8 Mar   check-in stiffness 0   ->  progress
