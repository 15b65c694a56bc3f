# A session on a rest day owes rest again and brings the next step no nearer.
Leo, 23, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol achilles-midportion-four-stage, stage loaded, rung 1.

Mon 2 Mar   check-in stiffness 0   ->  hold, next step Mon 9 Mar: heel-raise-single-leg 3 x 8 + 5 kg
            session 24/24, pain 0, effort 7
Tue 3 Mar   check-in stiffness 0   ->  rest  because recovery-owed
            session 24/24, pain 0, effort 7
Wed 4 Mar   check-in stiffness 0   ->  rest, note unplanned-session  because recovery-owed
Thu 5 Mar   check-in stiffness 0   ->  hold, plan, next step Wed 11 Mar: heel-raise-single-leg 3 x 8 + 5 kg  because hold
