# Two sore sides, each against its own usual morning: the left one is worse today, although the right hurts more.
Doro, 56, midportion Achilles, both. Starts Mon 2 Mar 2026.
Protocol achilles-midportion-four-stage, stage both-legs, rung 1.

Mon 2 Mar .. Wed 4 Mar   check-in left stiffness 2; check-in right stiffness 5; session 45/45, pain 2   ->  hold
Thu 5 Mar   check-in left stiffness 3; check-in right stiffness 5   ->  hold, plan  because hold-slight
            session 45/45, pain 2
Fri 6 Mar   check-in left stiffness 4; check-in right stiffness 5   ->  reduce, at both-legs.1: heel-raise-bilateral 3 x 15  because morning-clearly-worse
