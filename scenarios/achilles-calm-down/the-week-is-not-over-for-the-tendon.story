# Pain is gone after four days; the counts go on all the same.
Karl, 26, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol achilles-calm-down, stage unload, rung 2.

Mon 2 Mar .. Wed 4 Mar   check-in stiffness 1; 2 of 2 sessions, pain 0
Thu 5 Mar   check-in stiffness 0   ->  hold, plan, 2 sessions, at unload.2: heel-raise-hold-seated 3 x 30s
            2 of 2 sessions, pain 0
Fri 6 Mar   check-in stiffness 0   ->  progress-stage, at quiet-holds.1  because next-stage
