# Clearly better: no review at eight, ten or thirteen weeks.
Mona, 58, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar .. Sun 12 Apr   check-in stiffness 2; session 36/36, pain 4   ->  hold
Mon 13 Apr  check-in stiffness 2; session 36/36, pain 4; review better
Tue 14 Apr .. Mon 27 Apr  check-in stiffness 2; session 36/36, pain 4   ->  hold
Tue 28 Apr .. Mon 11 May  check-in stiffness 2; session 36/36, pain 4   ->  hold
Tue 12 May .. Mon 1 Jun   check-in stiffness 2; session 36/36, pain 4   ->  hold  because hold
