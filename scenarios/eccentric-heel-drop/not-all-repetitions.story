# One repetition short of all: no weight yet, and no step.
Yuri, 58, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol eccentric-heel-drop.

Mon 2 Mar .. Thu 5 Mar   (good days)
Fri 6 Mar   check-in stiffness 2; session 17/18, pain 1
Sat 7 Mar   check-in stiffness 2   ->  hold, plan, at to-the-edge.1: heel-drop-two-up-one-down 3 x 6
            session full, pain 1
Sun 8 Mar   check-in stiffness 2   ->  progress, at to-the-edge.2  because next-dose
