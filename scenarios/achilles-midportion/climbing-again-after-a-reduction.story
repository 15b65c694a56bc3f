# After one reduction two good sessions at the easier form lead back to the full dose, not past it.
Tom, 40, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 2.

Mon 2 Mar   check-in stiffness 1   ->  hold: heel-raise-single-leg 3 x 15
            session 45/45, pain 7
Tue 3 Mar   check-in stiffness 1   ->  reduce, at single-leg.2: heel-raise-bilateral 3 x 15  because breach
            session 45/45, pain 1
Wed 4 Mar   check-in stiffness 1   ->  hold, next step Thu 5 Mar
            session 45/45, pain 1
Thu 5 Mar   check-in stiffness 1   ->  progress, at single-leg.2, next step Mon 9 Mar: heel-raise-single-leg 3 x 15  because next-dose
Thu 5 Mar .. Sun 8 Mar   session 45/45, pain 1; check-in stiffness 1
Mon 9 Mar   check-in stiffness 1   ->  progress, at single-leg.3: heel-raise-single-leg 3 x 12  because next-dose     # the step, with 12 again
