# Somebody who works on their feet is reminded in the first week to tell about such days, until they do.
Tina, 47, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol plantar-heel-pain.

Mon 2 Mar   check-in first-step 3; report standing_hours 6   ->  hold, plan, note standing-work
            session full, pain 1
Tue 3 Mar   check-in first-step 3; activity on my feet all day medium; session full, pain 1
Wed 4 Mar   check-in first-step 3   ->  hold
