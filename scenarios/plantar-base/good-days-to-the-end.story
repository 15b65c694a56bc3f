# The base alone: settled, a little more each week, and done when walking is easy and a week was stable.
Wanda, 46, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 5.
Protocol plantar-base.

Mon 2 Mar .. Fri 6 Mar   (good days)
Sat 7 Mar   (good day)   ->  progress-stage, plan, at steady.1: toe-scrunch-lift  because next-stage
Sun 8 Mar .. Wed 11 Mar  (good days)
Thu 12 Mar  (good day)   ->  progress, at steady.2  because next-dose
Fri 13 Mar .. Mon 16 Mar (good days)
Tue 17 Mar  (good day)   ->  progress, at steady.3: calf-stretch-wall 3 x 60s  because next-dose
Wed 18 Mar .. Sat 21 Mar (good days)
Sun 22 Mar  (good day)   ->  progress, at steady.4: calf-stretch-wall-bent 2 x 60s  because next-dose
Mon 23 Mar .. Tue 31 Mar (good days)
Wed 1 Apr   check-in first-step 5   ->  hold, plan  because test-needed
            measure walk-30-min.pain 2   ->  graduate  because graduate
