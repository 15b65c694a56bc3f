# 160 m of climbing in 8 km is hilly: nothing more today, and a day of recovery tomorrow.
Udo, 37, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1               ->  hold, plan
            run 8 km, 50 min, effort 3, 160 m up   ->  hold, nothing left
Tue 3 Mar   check-in stiffness 1               ->  rest, next session Wed 4 Mar  because recovery-owed
            run 8 km, 50 min, effort 3, 150 m up
Wed 4 Mar   check-in stiffness 1               ->  hold, plan: heel-raise-single-leg 3 x 12      # a little flatter: medium
