# Pain at the heel bone: floor all the way to graduation; nobody asks for a questionnaire, and nothing opens the step.
Pavel, 52, insertional Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-insertional.

Mon 2 Mar    (good day)   ->  hold: heel-raise-hold-bilateral 4 x 30s  because not-yet
Tue 3 Mar .. Sun 15 Mar   (good days)
Mon 16 Mar   (good day)   ->  progress-stage, at both-legs.1: heel-raise-bilateral 3 x 15  because next-stage
Tue 17 Mar .. Wed 25 Mar  (good days)
Thu 26 Mar   (good day)   ->  progress-stage, 2 sessions, at single-leg.1: heel-raise-two-up-one-down 1 x 15  because next-stage
Fri 27 Mar .. Sat 28 Mar  (good days)
Sun 29 Mar   (good day)   ->  progress: heel-raise-two-up-one-down 2 x 15
Mon 30 Mar .. Tue 31 Mar  (good days)
Wed 1 Apr    (good day)   ->  progress: heel-raise-two-up-one-down 3 x 15
Thu 2 Apr .. Tue 7 Apr    (good days)
Wed 8 Apr    (good day)   ->  progress, at single-leg.4: heel-raise-single-leg 2 x 15
Thu 9 Apr .. Sat 11 Apr   (good days)
Sun 12 Apr   (good day)   ->  progress, at single-leg.5: heel-raise-single-leg 3 x 15
Mon 13 Apr .. Sat 18 Apr  (good days)
Sun 19 Apr   check-in stiffness 1; test heel-raise left 25 right 20   ->  progress-stage, no plan, next session Thu 23 Apr: heel-raise-single-leg 3 x 8 + 5 kg  because next-stage
Mon 20 Apr .. Wed 22 Apr  (good days)
Thu 23 Apr   (good day)   ->  hold, plan: heel-raise-single-leg 3 x 8 + 5 kg
Fri 24 Apr .. Wed 29 Apr  (good days)
Thu 30 Apr   (good day)   ->  progress: heel-raise-single-leg 3 x 12 + 5 kg
Fri 1 May .. Wed 6 May    (good days)
Thu 7 May    (good day); review better   ->  progress: heel-raise-single-leg 3 x 8 + 7.5 kg
Fri 8 May .. Wed 13 May   (good days)
Thu 14 May   (good day)   ->  progress: heel-raise-single-leg 3 x 12 + 7.5 kg
Fri 15 May .. Wed 20 May  (good days)
Thu 21 May   (good day)   ->  progress: heel-raise-single-leg 3 x 8 + 10 kg
Fri 22 May .. Wed 27 May  (good days)
Thu 28 May   (good day)   ->  progress, at loaded.6: heel-raise-single-leg 3 x 12 + 10 kg
Fri 29 May .. Wed 10 Jun  (good days)
Thu 11 Jun   check-in stiffness 1; test heel-raise left 25 right 23; daily-pain 0   ->  graduate, no plan, next session Sat 13 Jun: heel-raise-single-leg 3 x 12 + 10 kg  because graduate
