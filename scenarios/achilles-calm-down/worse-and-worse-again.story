# Sitting already, and a morning clearly worse twice: ankle movement alone, then rest, and somebody should look.
Jan, 39, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol achilles-calm-down.

Mon 2 Mar   check-in stiffness 3; 2 of 2 sessions, pain 1
Tue 3 Mar   check-in stiffness 6, 60 min   ->  reduce, no plan, next session Wed 4 Mar: ankle-pumps 2 x 10  because morning-clearly-worse
Wed 4 Mar   check-in stiffness 3           ->  hold, plan, 2 sessions: ankle-pumps 2 x 10
            2 of 2 sessions, pain 1
Thu 5 Mar   check-in stiffness 6, 60 min   ->  reduce, no plan, note floor-twice: ankle-pumps 2 x 10  because morning-clearly-worse
