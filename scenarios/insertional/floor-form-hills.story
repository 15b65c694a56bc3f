# A hilly run without a session: the morning after is worse, so both legs carry for a while; the next one only rests.
Ada, 43, insertional Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-insertional-floor, stage to-the-floor, rung 1.

Mon 2 Mar   check-in stiffness 1; run 9 km, hills, effort 7   ->  hold: heel-raise-two-up-one-down 1 x 15
Tue 3 Mar   check-in stiffness 4, 40 min   ->  reduce, no plan, at to-the-floor.1: heel-raise-bilateral 2 x 15   because morning-clearly-worse
Wed 4 Mar   check-in stiffness 3, 40 min   ->  rest   because worse-without-load
Thu 5 Mar   check-in stiffness 1   ->  hold, plan: heel-raise-bilateral 2 x 15
