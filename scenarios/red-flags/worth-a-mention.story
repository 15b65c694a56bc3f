# A routine finding is worth a mention at the next appointment; the day's plan stays.
Rosa, 59, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1              ->  hold, plan
            report numb_tingle_sole yes       ->  hold, plan, note routine-flag: heel-raise-single-leg 3 x 12  because not-yet
Tue 3 Mar   check-in stiffness 1              ->  hold, plan, note routine-flag
