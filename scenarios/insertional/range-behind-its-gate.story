# Range below the floor: four calm weeks, then a gate that only a clinician or the questionnaire opens; unknown stays on the floor.
Cem, 50, insertional Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-insertional-range.

Mon 2 Mar .. Sun 15 Mar   (good days)   ->  rest, at floor.1
Mon 16 Mar  (good day)    ->  progress, at floor.2: heel-raise-single-leg 3 x 15   because next-dose
Tue 17 Mar .. Sun 29 Mar  (good days)
Mon 30 Mar  (good day)    ->  hold, plan, at floor.2   because test-needed
Tue 31 Mar  (good day)    ->  rest
Wed 1 Apr   check-in stiffness 1; visa-a 74   ->  hold, at floor.2   because test-needed      # too low; a clinician could still say yes
            session full, pain 1
Thu 2 Apr   (good day)    ->  rest
Fri 3 Apr   check-in stiffness 1; visa-a 82   ->  progress-stage, plan, at step.1: heel-raise-single-leg 1 x 12   because next-stage
            session full, pain 5
Sat 4 Apr   check-in stiffness 1   ->  reduce, no plan, at step.1: heel-raise-single-leg 1 x 12   because breach      # the floor again
