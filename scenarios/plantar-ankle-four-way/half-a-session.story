# Two of the four directions done: nothing is lost, nothing is counted.
Lutz, 33, plantar heel pain, left. Starts Mon 2 Mar 2026. Usual morning: 3.
Protocol plantar-ankle-four-way, stage bands, rung 1.

Mon 2 Mar .. Wed 4 Mar   (good days)
Thu 5 Mar   check-in first-step 3; session lightened, pain 1
Fri 6 Mar   check-in first-step 3   ->  hold, plan, at bands.1: band-inversion 2 x 10
