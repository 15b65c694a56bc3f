# Ten days without stretching: back at the beginning of the stage, no harm done.
Zeno, 50, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol plantar-base, stage steady, rung 3.

Mon 2 Mar   check-in first-step 3; session full, pain 1
Tue 3 Mar .. Thu 12 Mar  check-in first-step 3   ->  return, plan, at steady.2  because back-after-absence
