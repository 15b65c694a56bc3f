# More than a tenth longer than the longest of the last 30 days is a spike, and a spike owes a day.
Wanda, 52, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1; run 5 km, effort 2
Tue 3 Mar   check-in stiffness 1   ->  hold, plan
Wed 4 Mar   check-in stiffness 1; run 5.5 km, effort 2
Thu 5 Mar   check-in stiffness 1   ->  hold, plan                   # a tenth more is no spike
Fri 6 Mar   check-in stiffness 1; run 6.1 km, effort 2
Sat 7 Mar   check-in stiffness 1   ->  rest  because recovery-owed
