# One point more than usual holds the day and loses nothing.
Gerda, 66, midportion Achilles, both. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol eccentric-heel-raise.

Mon 2 Mar .. Wed 4 Mar   (good days)
Thu 5 Mar   check-in stiffness 3; session full, pain 1   ->  hold, plan  because hold-slight
Fri 6 Mar   check-in stiffness 2   ->  progress: low-hold-raise-bilateral 3 x 10  because next-dose
