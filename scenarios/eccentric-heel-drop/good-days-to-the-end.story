# Level with the step for two weeks, below it for two, then weight: only good days.
Xena, 42, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol eccentric-heel-drop.

Mon 2 Mar   (good day)   ->  hold, plan, 1 session: heel-drop-two-up-one-down 3 x 6  because not-yet
Tue 3 Mar .. Fri 6 Mar   (good days)
Sat 7 Mar   (good day)   ->  progress, plan, at to-the-edge.2: heel-drop-two-up-one-down 3 x 8  because next-dose
Sun 8 Mar .. Sun 15 Mar  (good days)
Mon 16 Mar  (good day)   ->  progress-stage, plan, at below-the-edge.1: heel-drop-two-up-one-down 3 x 6  because next-stage
Tue 17 Mar .. Fri 20 Mar (good days)
Sat 21 Mar  (good day)   ->  progress, at below-the-edge.2: heel-drop-two-up-one-down 3 x 8  because next-dose
Sun 22 Mar .. Sun 29 Mar (good days)
Mon 30 Mar  (good day)   ->  progress-stage, no plan, next session Fri 3 Apr, at loaded.1: heel-drop-two-up-one-down 3 x 6 + 2.5 kg  because next-stage
Tue 31 Mar .. Thu 9 Apr  (good days)
Fri 10 Apr  (good day)   ->  progress, at loaded.2: heel-drop-two-up-one-down 3 x 8 + 2.5 kg  because next-dose
