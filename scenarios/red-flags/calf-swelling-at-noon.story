# A red flag at noon turns the day into "see someone"; a clearance on Friday leads back one step easier.
Koen, 50, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar .. Tue 3 Mar   check-in stiffness 1; session 36/36, pain 1
Wed 4 Mar   check-in stiffness 1            ->  hold, plan: heel-raise-single-leg 3 x 12
            session 36/36, pain 1
            report calf_swelling_3cm yes    ->  refer, no plan  because red-flag
Thu 5 Mar   check-in stiffness 1            ->  refer, no plan  because stopped
Fri 6 Mar   check-in stiffness 1            ->  refer, no plan  because stopped
            cleared by Dr Sand              ->  return, plan: heel-raise-bilateral 3 x 12  because cleared
            session 36/36, pain 1
Sat 7 Mar   check-in stiffness 1            ->  hold, plan: heel-raise-bilateral 3 x 12  because hold
