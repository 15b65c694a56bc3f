# A month without a session: a weight back after one week, the backpack off after two, the stage below after four.
Finn, 40, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-alfredson, stage backpack, rung 2.

Mon 2 Mar   (good day)   ->  hold, at backpack.2
Tue 3 Mar .. Sun 8 Mar   (nothing)   ->  ask, at backpack.2   because morning-unknown
Mon 9 Mar   (nothing)    ->  ask, at backpack.1   because morning-unknown
Tue 10 Mar .. Sun 15 Mar (nothing)
Mon 16 Mar  (nothing)    ->  ask, at backpack.1: heel-drop-straight-knee 3 x 15   because morning-unknown     # its own easing: without the backpack
Tue 17 Mar .. Sun 29 Mar (nothing)
Mon 30 Mar  check-in stiffness 1   ->  return, plan, at body-weight.2: heel-drop-straight-knee 2 x 15   because back-after-absence
