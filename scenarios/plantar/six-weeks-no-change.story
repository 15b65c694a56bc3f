# Under the heel the first review comes after six weeks of core care without a change.
Cilli, 49, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 6.
Protocol plantar-heel-pain.

Mon 2 Mar .. Sun 29 Mar   check-in first-step 6; session full, pain 2
Mon 30 Mar  check-in first-step 6; session full, pain 2; review same
Tue 31 Mar .. Sun 12 Apr  check-in first-step 6; session full, pain 2   ->  hold  because test-needed
Mon 13 Apr  check-in first-step 6   ->  refer, over hold by review-barred, plan  because review-due
