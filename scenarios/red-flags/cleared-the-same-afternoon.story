# Seen and cleared on the day of the flag: that day stays without load, the next one begins at the place that was named.
Pia, 39, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 2.

Mon 2 Mar   check-in stiffness 1
            report whole_leg_swelling yes           ->  refer, no plan  because red-flag
            cleared by Dr Sand at both-legs.1       ->  refer, no plan  because red-flag
Tue 3 Mar   check-in stiffness 1                    ->  return, plan, at both-legs.1: heel-raise-bilateral 3 x 15  because cleared
