# Only good days: the whole way, with the two tests when they are asked for.
Eva, 29, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-midportion-four-stage.

Mon 2 Mar .. Sun 15 Mar   (good days)
Mon 16 Mar   (good day)    ->  progress-stage: heel-raise-bilateral 3 x 15      because next-stage
