# The cautious limits of this programme: barely there, 1 of 10, and above it load goes.
Will, 67, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 4.
Protocol plantar-heel-pain, cautious.

Mon 2 Mar   check-in first-step 4; session full, pain 1   ->  hold: plantar-fascia-stretch 10 x 10s
Tue 3 Mar   check-in first-step 4; session full, pain 2   ->  hold  because hold
Wed 4 Mar   check-in first-step 4   ->  reduce: plantar-fascia-stretch 5 x 10s  because breach
