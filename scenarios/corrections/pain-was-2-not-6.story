# Corrected two days later: the reduction never was, and what was done since is judged by the full dose.
Boris, 46, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 1.

Mon 2 Mar   check-in stiffness 1; session 36/36, pain 6
Tue 3 Mar   check-in stiffness 1          ->  reduce: heel-raise-bilateral 3 x 12  because breach
            session 36/36, pain 1
Wed 4 Mar   check-in stiffness 1          ->  hold, next step Thu 5 Mar: heel-raise-bilateral 3 x 12
            correct Mon session pain 2    ->  hold, next step Fri 6 Mar: heel-raise-single-leg 3 x 12      # Monday's counts; Tuesday's was easier than what then was asked
