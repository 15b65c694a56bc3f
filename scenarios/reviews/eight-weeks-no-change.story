# Eight weeks of steady work and no change: time for an assessment; the plan stays, nothing rises until it is answered.
Imke, 44, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol achilles-midportion-four-stage.

Mon 2 Mar .. Sun 12 Apr   check-in stiffness 3; 2 of 2 sessions, pain 4, effort 6   ->  hold
Mon 13 Apr  check-in stiffness 3; 2 of 2 sessions, pain 4, effort 6; review same    ->  hold  because hold
Tue 14 Apr .. Sat 25 Apr  check-in stiffness 3; 2 of 2 sessions, pain 4, effort 6   ->  hold
Sun 26 Apr  check-in stiffness 3; 2 of 2 sessions, pain 4, effort 6   ->  hold  because hold
Mon 27 Apr  check-in stiffness 3; 2 of 2 sessions, pain 4, effort 6   ->  refer, over hold by hold, plan: heel-raise-hold-bilateral 4 x 30s  because review-due
Tue 28 Apr .. Wed 29 Apr  check-in stiffness 3; 2 of 2 sessions, pain 2, effort 6   ->  refer, over hold by hold
Thu 30 Apr  check-in stiffness 3; 2 of 2 sessions, pain 2, effort 6   ->  refer, over hold by hold, plan
Fri 1 May   check-in stiffness 3   ->  refer, over hold by review-barred, plan: heel-raise-hold-bilateral 4 x 30s  because review-due
            review same            ->  progress: heel-raise-hold-bilateral 5 x 30s  because next-dose
