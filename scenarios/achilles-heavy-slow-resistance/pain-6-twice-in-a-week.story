# Pain of 6: a day of rest and the weights of the row before; again in the same week: two rows back.
Kaja, 55, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-heavy-slow-resistance, stage heavy, rung 1.

Mon 2 Mar   check-in stiffness 1; session full, pain 6   ->  hold: leg-press-heel-raise 4 x 8   because not-yet
Tue 3 Mar   check-in stiffness 1   ->  reduce, no plan, at heavy.1, next session Wed 4 Mar: leg-press-heel-raise 4 x 8   because breach
Wed 4 Mar   check-in stiffness 1; session full, pain 6   ->  hold, plan, at heavy.1
Thu 5 Mar   check-in stiffness 1   ->  reduce, no plan, at build.2, next session Fri 6 Mar: leg-press-heel-raise 3 x 12   because breach
Fri 6 Mar   check-in stiffness 1   ->  hold, plan, at build.2
