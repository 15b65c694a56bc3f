# A red flag reported by mistake is taken back: it was never reported, so nothing needs a clearance.
Ella, 42, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1; session 36/36, pain 1; report calf_swelling_3cm yes   ->  refer  because red-flag
Tue 3 Mar   check-in stiffness 1      ->  refer  because stopped
            withdraw Mon flag         ->  hold, plan: heel-raise-single-leg 3 x 12  because hold
