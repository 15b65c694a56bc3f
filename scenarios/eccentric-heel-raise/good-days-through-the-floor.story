# On the floor: ten, a third set, twelve, fifteen; then the step.
Carl, 37, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol eccentric-heel-raise.

Mon 2 Mar   (good day)   ->  hold, plan: low-hold-raise-bilateral 2 x 10  because not-yet
Tue 3 Mar .. Wed 4 Mar   (good days)
Thu 5 Mar   (good day)   ->  progress: low-hold-raise-bilateral 3 x 10  because next-dose
Fri 6 Mar .. Sat 7 Mar   (good days)
Sun 8 Mar   (good day)   ->  progress: low-hold-raise-bilateral 3 x 12  because next-dose
Mon 9 Mar .. Tue 10 Mar  (good days)
Wed 11 Mar  (good day)   ->  progress: low-hold-raise-bilateral 3 x 15  because next-dose
Thu 12 Mar .. Sat 14 Mar (good days)
Sun 15 Mar  (good day)   ->  progress-stage, plan, at step.1: low-hold-raise-bilateral 2 x 12  because next-stage
