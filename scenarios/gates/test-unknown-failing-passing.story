# Before added weight a test is asked for: unknown holds, failing holds, passing opens the stage.
Finn, 32, midportion Achilles, right. Starts Mon 9 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage, stage single-leg, rung 4. Before: 7 good days.

Mon 9 Mar   check-in stiffness 1               ->  hold, plan: heel-raise-single-leg 3 x 15  because test-needed
            test heel-raise left 20 right 15   ->  hold, plan  because gate-not-met       # 75 percent of the other side
            session 45/45, pain 1
Tue 10 Mar  check-in stiffness 1               ->  hold  because gate-not-met
            test heel-raise left 20 right 16   ->  progress-stage, no plan, next session Sat 14 Mar: heel-raise-single-leg 3 x 8 + 5 kg  because next-stage
Wed 11 Mar .. Fri 13 Mar   check-in stiffness 1   ->  rest  because week-full       # three days a week, and the last week had seven
Sat 14 Mar  check-in stiffness 1               ->  hold, plan: heel-raise-single-leg 3 x 8 + 5 kg
