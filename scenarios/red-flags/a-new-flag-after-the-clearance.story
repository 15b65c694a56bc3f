# Cleared in the morning, a new sign at noon: the clearance does not answer what came after it.
Quin, 48, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 2.

Mon 2 Mar   check-in stiffness 1; flag RF-01        ->  refer  because red-flag
Tue 3 Mar   check-in stiffness 1; cleared by Dr Sand   ->  return  because cleared
            report fever_unwell yes                 ->  refer, no plan  because red-flag
Wed 4 Mar   check-in stiffness 1                    ->  refer, no plan  because stopped
Thu 5 Mar   check-in stiffness 1; cleared by Dr Sand   ->  return, plan  because cleared
