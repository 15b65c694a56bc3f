# The first mistake: an exercise of a later stage. It is named the next morning, and the plan stays where it was.
Mia, 34, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage both-legs, rung 1.

Mon 2 Mar   check-in stiffness 1   ->  hold, plan: heel-raise-bilateral 3 x 15
            session at single-leg.1, pain 2
Tue 3 Mar   check-in stiffness 1   ->  hold, note jumped-ahead, at both-legs.1, next step Tue 10 Mar: heel-raise-bilateral 3 x 15
            session 45/45, pain 1
Wed 4 Mar   check-in stiffness 1   ->  hold, next step Tue 10 Mar
            session 45/45, pain 1
Thu 5 Mar .. Mon 9 Mar   check-in stiffness 1; session 45/45, pain 1
Tue 10 Mar  check-in stiffness 1   ->  progress, at both-legs.2
