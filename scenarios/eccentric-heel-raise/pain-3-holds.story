# Pain of 3 is inside the limit but counts for nothing here.
Egon, 44, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol eccentric-heel-raise, stage two-up-one-down, rung 1.

Mon 2 Mar .. Tue 3 Mar   check-in stiffness 2; session full, pain 3
Wed 4 Mar   check-in stiffness 2; session full, pain 2
Thu 5 Mar   check-in stiffness 2   ->  hold, at two-up-one-down.1: low-hold-raise-two-up-one-down 2 x 10
            session full, pain 2
Fri 6 Mar   check-in stiffness 2; session full, pain 2
Sat 7 Mar   check-in stiffness 2   ->  progress: low-hold-raise-two-up-one-down 3 x 10  because next-dose
