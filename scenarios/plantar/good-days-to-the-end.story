# Only good days under the heel: settled, coordinated, loaded every second day, and graduated.
Bodo, 33, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol plantar-heel-pain.

Mon 2 Mar    (good day)   ->  hold, next step Sat 7 Mar: plantar-fascia-stretch 10 x 10s  because not-yet
Tue 3 Mar .. Fri 6 Mar    (good days)
Sat 7 Mar    check-in first-step 4         ->  hold, plan  because test-needed
             measure two-leg-raise.pain 4  ->  hold, plan  because gate-not-met
             measure two-leg-raise.pain 2  ->  progress-stage, plan, at coordinate.1: towel-heel-raise-bilateral 2 x 12  because next-stage      # the newest answer counts
             session full, pain 1
Sun 8 Mar .. Tue 10 Mar   (good days)
Wed 11 Mar   (good day)   ->  progress, at coordinate.2: towel-heel-raise-bilateral 3 x 12  because next-dose
Thu 12 Mar .. Tue 17 Mar  (good days)
Wed 18 Mar   (good day)   ->  progress-stage, no plan, next session Thu 19 Mar, at load.1: towel-heel-raise-single-leg 3 x 12  because next-stage
Thu 19 Mar .. Wed 1 Apr   (good days)
Thu 2 Apr    (good day)   ->  progress, plan, at load.2: towel-heel-raise-single-leg 4 x 10  because next-dose
Fri 3 Apr .. Wed 15 Apr   (good days)
Thu 16 Apr   (good day)   ->  progress, plan, at load.3: towel-heel-raise-single-leg 5 x 8  because next-dose
Fri 17 Apr .. Sun 10 May  (good days)
Mon 11 May   (good day); review better
Tue 12 May .. Fri 15 May  (good days)
Sat 16 May   check-in first-step 4; test heel-raise left 20 right 19; measure walk-30-min.pain 2   ->  graduate, no plan, next session Tue 19 May: towel-heel-raise-single-leg 5 x 8  because graduate
