# Below the step it hurts: back to the height of the step first, then both legs.
Zoe, 33, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol eccentric-heel-drop, stage below-the-edge, rung 1.

Mon 2 Mar   check-in stiffness 1; session full, pain 6
Tue 3 Mar   check-in stiffness 1   ->  reduce, plan, at below-the-edge.1: heel-drop-two-up-one-down 3 x 6  because breach
            session full, pain 1
Wed 4 Mar   check-in stiffness 1; session full, pain 1
Thu 5 Mar   check-in stiffness 1   ->  progress, plan, at below-the-edge.1: heel-drop-two-up-one-down 3 x 6  because next-dose
