# Discomfort of 5 with calm mornings counts here: the trial allows it in the exercise.
Iris, 36, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-heavy-slow-resistance.

Mon 2 Mar   check-in stiffness 1; session full, pain 5   ->  hold
Tue 3 Mar   check-in stiffness 1   ->  rest
Wed 4 Mar   check-in stiffness 1; session full, pain 4   ->  hold
Thu 5 Mar   check-in stiffness 1   ->  rest
Fri 6 Mar   check-in stiffness 1; session full, pain 5   ->  hold
Sat 7 Mar .. Sun 8 Mar   check-in stiffness 1   ->  rest
Mon 9 Mar   check-in stiffness 1   ->  progress, at build.2: leg-press-heel-raise 3 x 12   because next-dose
