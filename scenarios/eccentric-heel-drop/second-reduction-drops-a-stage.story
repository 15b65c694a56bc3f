# A bad week with weight: first the weight goes, then the stage.
Abel, 46, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol eccentric-heel-drop, stage loaded, rung 3.

Mon 2 Mar   check-in stiffness 2   ->  hold: heel-drop-two-up-one-down 3 x 6 + 5 kg
            session full, pain 6
Tue 3 Mar   check-in stiffness 2   ->  reduce, no plan: heel-drop-two-up-one-down 3 x 6 + 0 kg  because breach
Wed 4 Mar   check-in stiffness 2; session full, pain 6
Thu 5 Mar   check-in stiffness 2   ->  reduce: heel-drop-two-up-one-down  because breach
