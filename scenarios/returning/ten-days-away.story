# Ten days without a session: one rung down after a week, the question until it is answered, then gently back.
Ben, 35, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 2.

Mon 2 Mar   check-in stiffness 1           ->  hold: heel-raise-single-leg 3 x 15     because not-yet
            session 45/45, pain 1
Tue 3 Mar .. Sun 8 Mar   (nothing)         ->  ask: heel-raise-single-leg 3 x 15      because morning-unknown
Mon 9 Mar   (no check-in)                  ->  ask: heel-raise-single-leg 3 x 12      because morning-unknown    # a week: one rung down
Tue 10 Mar .. Wed 11 Mar   (nothing)
Thu 12 Mar  check-in stiffness 1           ->  return: heel-raise-single-leg 3 x 12   because back-after-absence
            session 36/36, pain 1
Fri 13 Mar  check-in stiffness 1           ->  hold: heel-raise-single-leg 3 x 12     because hold
            session 36/36, pain 1
Sat 14 Mar  check-in stiffness 1           ->  hold
            session 36/36, pain 1
Sun 15 Mar  check-in stiffness 1           ->  progress: heel-raise-single-leg 3 x 15  because next-dose
