# One set, two sets, three sets: the first week is gradual, the second one full, and the backpack comes in the third.
Anja, 38, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-alfredson.

Mon 2 Mar   (good day)   ->  hold, 2 sessions, next step Thu 5 Mar: heel-drop-straight-knee 1 x 15   because not-yet
Tue 3 Mar .. Wed 4 Mar   (good days)   ->  hold: heel-drop-bent-knee 1 x 15
Thu 5 Mar   (good day)   ->  progress, at body-weight.2: heel-drop-straight-knee 2 x 15   because next-dose
Fri 6 Mar .. Sun 8 Mar   (good days)   ->  hold
Mon 9 Mar   (good day)   ->  progress, at body-weight.3: heel-drop-bent-knee 3 x 15       because next-dose    # 3 x 15 twice over, twice a day: 180
Tue 10 Mar .. Sun 15 Mar   (good days)   ->  hold
Mon 16 Mar  (good day)   ->  progress-stage, at backpack.1: heel-drop-straight-knee 3 x 15   because next-stage
