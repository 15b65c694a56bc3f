# Only good days: the whole way, with the review and the two tests when they are asked for.
Eva, 29, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage.

Mon 2 Mar    (good day)    ->  hold, next step Thu 5 Mar: heel-raise-hold-bilateral 4 x 30s  because not-yet
Tue 3 Mar .. Sun 15 Mar   (good days)
Mon 16 Mar   (good day)    ->  progress-stage: heel-raise-bilateral 3 x 15      because next-stage
Tue 17 Mar .. Sun 29 Mar  (good days)
Mon 30 Mar   (good day)    ->  progress-stage: heel-raise-single-leg 3 x 12     because next-stage
Tue 31 Mar .. Wed 15 Apr  (good days)    ->  hold, at single-leg.4: heel-raise-single-leg 3 x 15
Thu 16 Apr   (good day)    ->  hold, plan: heel-raise-single-leg 3 x 15  because test-needed
Fri 17 Apr   check-in stiffness 1; test heel-raise left 20 right 22   ->  progress-stage, no plan, next session Tue 21 Apr: heel-raise-single-leg 3 x 8 + 5 kg  because next-stage
Sat 18 Apr   (good day)    ->  rest  because week-full           # three days a week from here on, and this week had seven
Sun 19 Apr .. Mon 20 Apr  (good days)
Tue 21 Apr   (good day)    ->  hold, plan: heel-raise-single-leg 3 x 8 + 5 kg
Wed 22 Apr   (good day)    ->  rest  because recovery-owed
Thu 23 Apr .. Mon 27 Apr  (good days)    ->  rest  because week-full
Tue 28 Apr   (good day)    ->  progress: heel-raise-single-leg 3 x 12 + 5 kg  because next-dose
Wed 29 Apr .. Mon 4 May   (good days)
Tue 5 May    (good day)    ->  progress: heel-raise-single-leg 3 x 8 + 7.5 kg  because next-dose
Wed 6 May .. Sun 10 May   (good days)
Mon 11 May   (good day)    ->  refer, over rest by week-full, no plan  because review-due      # ten weeks, and nobody has asked yet
Tue 12 May   check-in stiffness 1   ->  refer, over hold by review-barred, plan: heel-raise-single-leg 3 x 8 + 7.5 kg  because review-due
             review better          ->  progress: heel-raise-single-leg 3 x 12 + 7.5 kg  because next-dose
             session full, pain 1, effort 8
Wed 13 May .. Mon 18 May  (good days)
Tue 19 May   (good day)    ->  progress: heel-raise-single-leg 3 x 8 + 10 kg  because next-dose
Wed 20 May .. Mon 25 May  (good days)
Tue 26 May   (good day)    ->  progress: heel-raise-single-leg 3 x 12 + 10 kg  because next-dose
Wed 27 May .. Mon 8 Jun   (good days)
Tue 9 Jun    check-in stiffness 1              ->  hold  because test-needed
             test heel-raise left 24 right 25  ->  hold  because test-needed     # the week's pain is not known
             daily-pain 1                      ->  graduate, no plan, next session Thu 11 Jun: heel-raise-single-leg 3 x 12 + 10 kg  because graduate
Wed 10 Jun   (good day)    ->  rest  because week-full
Thu 11 Jun   (good day)    ->  hold, plan, at maintenance.1: heel-raise-single-leg 3 x 12 + 10 kg
