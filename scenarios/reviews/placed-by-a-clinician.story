# A clinician may put a person anywhere; nothing done before counts there.
Orla, 60, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage.

Mon 2 Mar .. Wed 4 Mar    check-in stiffness 1; 2 of 2 sessions, pain 1, effort 6
Thu 5 Mar   check-in stiffness 1; placed at single-leg.1 by Dr Sand   ->  hold, plan, next step Sun 8 Mar: heel-raise-single-leg 3 x 12
            session 36/36, pain 1
Fri 6 Mar   check-in stiffness 1   ->  hold, next step Sun 8 Mar  because hold
            session 36/36, pain 1
Sat 7 Mar   check-in stiffness 1; placed at loaded.1 by Dr Sand       ->  rest, no plan, next session Wed 11 Mar: heel-raise-single-leg 3 x 8 + 5 kg  because recovery-owed      # three days a week, also for this week
