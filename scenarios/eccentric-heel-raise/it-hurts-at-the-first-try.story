# The raise hurts at once: a day of rest, a smaller movement, and sitting is there if that hurts, too.
Dora, 60, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol eccentric-heel-raise.

Mon 2 Mar   check-in stiffness 3; session 10/20, pain 5
Tue 3 Mar   check-in stiffness 3   ->  reduce, no plan, next session Wed 4 Mar, at floor.1: low-hold-raise-bilateral 2 x 10  because breach
Wed 4 Mar   check-in stiffness 3; session full, pain 4
Thu 5 Mar   check-in stiffness 3   ->  reduce, no plan: heel-raise-seated 2 x 10  because breach
Fri 6 Mar   check-in stiffness 3   ->  hold, plan: heel-raise-seated 2 x 10
