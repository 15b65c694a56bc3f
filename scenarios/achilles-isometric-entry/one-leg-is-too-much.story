# The first hold on one leg hurts at 6: both legs again. A second time in a week: back to the stage before.
Wanda, 35, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-isometric-entry, stage one-leg, rung 1.

Mon 2 Mar   check-in stiffness 2; 2 of 2 sessions, pain 6, effort 7   ->  hold: heel-raise-hold-single-leg 3 x 30s
Tue 3 Mar   check-in stiffness 2; 2 of 2 sessions, pain 6, effort 7   ->  reduce, at one-leg.1: heel-raise-hold-bilateral 3 x 30s   because breach
Wed 4 Mar   check-in stiffness 2   ->  reduce: heel-raise-hold-bilateral 3 x 20s   because breach      # nothing of the stage below carries less than this
