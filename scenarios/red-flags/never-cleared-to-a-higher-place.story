# A place above the present one is not followed: a clearance only ever eases.
Otto, 44, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage both-legs, rung 1.

Mon 2 Mar   check-in stiffness 1; flag RF-01   ->  refer
Tue 3 Mar   check-in stiffness 1; cleared by Dr Sand at loaded.1   ->  return, plan, at both-legs.1: heel-raise-bilateral 3 x 15  because cleared
