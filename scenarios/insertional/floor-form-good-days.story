# The floor form: one set, two, three, then weight; in twelve weeks the heel never leaves the level of the floor.
Yara, 49, insertional Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-insertional-floor.

Mon 2 Mar   (good day)   ->  hold, 2 sessions: heel-raise-two-up-one-down 1 x 15   because not-yet
Tue 3 Mar .. Wed 4 Mar   (good days)
Thu 5 Mar   (good day)   ->  progress: heel-raise-two-up-one-down 2 x 15   because next-dose
Fri 6 Mar .. Sun 8 Mar   (good days)
Mon 9 Mar   (good day)   ->  progress: heel-raise-two-up-one-down 3 x 15   because next-dose
Tue 10 Mar .. Sun 15 Mar (good days)
Mon 16 Mar  (good day)   ->  progress-stage, at with-weight.1: heel-raise-two-up-one-down 3 x 15   because next-stage
