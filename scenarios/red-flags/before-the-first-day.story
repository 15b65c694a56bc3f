# A flag on the very first day: nothing is planned before someone has looked at it.
Sami, 24, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage.

Mon 2 Mar   check-in stiffness 1; report breathless_chest_pain_cough_blood yes   ->  refer, no plan  because red-flag
Tue 3 Mar .. Mon 9 Mar   check-in stiffness 1   ->  refer, no plan  because stopped
