# A flare with added weight: the weight before, then two doses back; all of it on the floor.
Zeno, 57, insertional Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-insertional-floor, stage with-weight, rung 2.

Mon 2 Mar   check-in stiffness 2; 2 of 2 sessions, pain 6   ->  hold: heel-raise-two-up-one-down 3 x 15
Tue 3 Mar   check-in stiffness 2; 2 of 2 sessions, pain 3   ->  reduce, at with-weight.2: heel-raise-two-up-one-down 3 x 15   because breach
Wed 4 Mar   check-in stiffness 6, 45 min   ->  reduce, at to-the-floor.3: heel-raise-two-up-one-down 3 x 15   because morning-clearly-worse
