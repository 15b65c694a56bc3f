# Lunges for three weeks, step-downs, then the hop test opens the jumps.
Quirin, 26, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol plantar-functional.

Mon 2 Mar   (good day)   ->  hold, plan: lunge 2 x 8  because not-yet
Tue 3 Mar .. Sat 7 Mar   (good days)
Sun 8 Mar   (good day)   ->  progress, plan: lunge 2 x 10  because next-dose
Mon 9 Mar .. Fri 13 Mar  (good days)
Sat 14 Mar  (good day)   ->  progress: lunge 2 x 12  because next-dose
Sun 15 Mar .. Thu 19 Mar (good days)
Fri 20 Mar  (good day)   ->  progress, at control.4: step-down 2 x 8  because next-dose
Sat 21 Mar .. Fri 27 Mar (good days)
Sat 28 Mar  check-in first-step 1; measure hop.pain 2; measure walk-30-min.pain 0; test heel-raise left 25 right 22   ->  progress-stage, no plan, next session Sun 29 Mar, at bounce.1: high-knees 2 x 20s  because next-stage
