# No pain at all for two weeks: good, and still one stage at a time.
Uma, 31, midportion Achilles, left. Starts Mon 2 Mar 2026. Usual morning: 0.
Protocol achilles-midportion-four-stage.

Mon 2 Mar .. Sun 15 Mar   check-in stiffness 0; 2 of 2 sessions, pain 0, effort 6   ->  hold
Mon 16 Mar  check-in stiffness 0   ->  progress-stage, note pain-gone-early, at both-legs.1: heel-raise-bilateral 3 x 15  because next-stage
