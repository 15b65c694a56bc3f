# Less than 70 percent of the planned days: eight or ten weeks prove nothing yet, thirteen do.
Kim, 36, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar .. Tue 10 Mar   check-in stiffness 2; session 36/36, pain 4   ->  hold
Wed 11 Mar .. Sun 12 Apr  check-in stiffness 2
Mon 13 Apr  check-in stiffness 2; review same
Tue 14 Apr .. Mon 27 Apr  check-in stiffness 2   ->  return        # day 56: away from the work, so nothing to review
Tue 28 Apr .. Mon 11 May  check-in stiffness 2   ->  return        # day 70
Tue 12 May .. Mon 1 Jun   check-in stiffness 2   ->  refer, over return, plan  because review-due
