# Stiffness that walks off within five minutes is never clearly worse by itself, if pain was told and did not rise.
Zoe, 51, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 2; session 36/36, pain 2
Tue 3 Mar   check-in stiffness 4, pain 2, 5 min   ->  hold  because hold-slight
            session 36/36, pain 2
Wed 4 Mar   check-in stiffness 4, pain 2, 6 min   ->  reduce  because morning-clearly-worse      # too long
            session 36/36, pain 2
Thu 5 Mar   check-in stiffness 2; session 36/36, pain 2
Fri 6 Mar   check-in stiffness 4, 4 min           ->  reduce  because morning-clearly-worse      # pain not told is not "did not rise"
