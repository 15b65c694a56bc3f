# One answer for both sides until Wednesday; then each side is told, and measured against what was said before.
Egon, 61, midportion Achilles, both. Starts Mon 2 Mar 2026. Usual morning: 2.
Protocol achilles-midportion-four-stage, stage both-legs, rung 1.

Mon 2 Mar .. Tue 3 Mar   check-in stiffness 2; session 45/45, pain 2   ->  hold
Wed 4 Mar   check-in left stiffness 2; check-in right stiffness 5      ->  reduce  because morning-clearly-worse
Thu 5 Mar   check-in stiffness 2   ->  hold, plan
