# The cautious limits: 3 is the goal and the stop, so pain 4 takes load away.
Gero, 65, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage both-legs, rung 1, cautious.

Mon 2 Mar   check-in stiffness 2; session 45/45, pain 3   ->  hold
Tue 3 Mar   check-in stiffness 2   ->  hold: heel-raise-bilateral 3 x 15  because hold
            session 45/45, pain 4
Wed 4 Mar   check-in stiffness 2   ->  reduce, at both-legs.1: heel-raise-bilateral 3 x 15  because breach     # a smaller movement
