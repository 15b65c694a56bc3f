# Whoever always wakes at 6 is never reduced for it, but no morning above 5 counts as calm; nothing is lost.
Gus, 47, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 6.
Protocol achilles-midportion-four-stage.

Mon 2 Mar .. Thu 5 Mar   check-in stiffness 6; 2 of 2 sessions, pain 2, effort 6   ->  hold, plan: heel-raise-hold-bilateral 4 x 30s  because hold-slight
Fri 6 Mar   check-in stiffness 5   ->  hold  because hold           # Thursday's sessions count, with this morning
            2 of 2 sessions, pain 2, effort 6
Sat 7 Mar   check-in stiffness 5   ->  hold
            2 of 2 sessions, pain 2, effort 6
Sun 8 Mar   check-in stiffness 5   ->  progress: heel-raise-hold-bilateral 5 x 30s  because next-dose
