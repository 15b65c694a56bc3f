# A drop, then a week away: the week after a drop lowers nothing twice.
Iris, 47, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 3.

Mon 2 Mar   check-in stiffness 1; session 36/36, pain 6
Tue 3 Mar   check-in stiffness 1   ->  reduce  because breach
            session 36/36, pain 2
Wed 4 Mar   check-in stiffness 4   ->  reduce, at both-legs.1: heel-raise-bilateral 3 x 15  because morning-clearly-worse
Thu 5 Mar .. Mon 9 Mar   (nothing)
Tue 10 Mar  check-in stiffness 1   ->  return, plan, at both-legs.1: heel-raise-bilateral 3 x 15  because back-after-absence
