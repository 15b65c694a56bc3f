# Waking at 7 is usual and calm; 8 holds; 8 again counts as clearly worse, and a session can be blamed.
Silke, 44, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 7.
Protocol plantar-heel-pain, stage coordinate, rung 1.

Mon 2 Mar   check-in first-step 7, 10 min   ->  hold, plan: towel-heel-raise-bilateral 2 x 12  because not-yet
            session full, pain 2
Tue 3 Mar   check-in first-step 8, 10 min   ->  hold, plan: towel-heel-raise-bilateral 2 x 12  because hold-slight
            session full, pain 2
Wed 4 Mar   check-in first-step 8, 15 min   ->  reduce, plan, at coordinate.1: band-plantarflexion 2 x 12  because morning-clearly-worse     # no raises yet
