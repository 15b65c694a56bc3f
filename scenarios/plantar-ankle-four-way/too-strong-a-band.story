# Pain over the limit with the band: two directions, one set.
Kim, 51, plantar heel pain, right. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol plantar-ankle-four-way, stage bands, rung 3.

Mon 2 Mar   check-in first-step 3; session full, pain 6
Tue 3 Mar   check-in first-step 3   ->  reduce, plan: band-dorsiflexion 1 x 10  because breach
            session full, pain 1
Wed 4 Mar   check-in first-step 3; session full, pain 1
Thu 5 Mar   check-in first-step 3   ->  progress, at bands.3: band-dorsiflexion 2 x 15  because next-dose
