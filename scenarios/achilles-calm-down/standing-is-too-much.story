# The first holds on both legs hurt: a day of rest, then sitting again.
Ines, 48, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 5.
Protocol achilles-calm-down, stage quiet-holds, rung 1.

Mon 2 Mar   check-in stiffness 5; session full, pain 4, effort 4
Tue 3 Mar   check-in stiffness 5   ->  reduce, no plan, next session Wed 4 Mar: heel-raise-hold-seated 3 x 20s  because breach
Wed 4 Mar   check-in stiffness 5   ->  hold, plan: heel-raise-hold-seated 3 x 20s
