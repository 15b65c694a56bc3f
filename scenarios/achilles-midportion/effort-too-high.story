# Holds of effort 6 to 7 that felt like 9 cost the row, as pain 4 would.
Rita, 55, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage.

Mon 2 Mar .. Tue 3 Mar   check-in stiffness 1; 2 of 2 sessions, pain 1, effort 6
Wed 4 Mar   check-in stiffness 1   ->  hold, next step Thu 5 Mar
            2 of 2 sessions, pain 1, effort 9
Thu 5 Mar   check-in stiffness 1   ->  hold, note easier-on-offer, next step Sun 8 Mar: heel-raise-hold-bilateral 4 x 30s  because hold
