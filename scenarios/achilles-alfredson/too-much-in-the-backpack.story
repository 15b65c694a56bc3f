# Pain of 7 takes the newest weight out; a worse morning in the same week goes two doses back.
Carla, 51, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-alfredson, stage backpack, rung 3.

Mon 2 Mar   check-in stiffness 2; 2 of 2 sessions, pain 7    ->  hold, at backpack.3   because not-yet
Tue 3 Mar   check-in stiffness 2; 2 of 2 sessions, pain 2    ->  reduce, plan, at backpack.3: heel-drop-straight-knee 3 x 15   because breach       # with the weight before
Wed 4 Mar   check-in stiffness 5, 40 min                     ->  reduce, plan, at backpack.1: heel-drop-straight-knee 3 x 15   because morning-clearly-worse
            2 of 2 sessions, pain 1
Thu 5 Mar   check-in stiffness 2   ->  hold, at backpack.1
