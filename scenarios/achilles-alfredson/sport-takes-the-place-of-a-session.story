# On a day with a run one session is enough, and it counts.
Elin, 34, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.
Protocol achilles-alfredson, stage body-weight, rung 1.

Mon 2 Mar   (good day)   ->  hold, 2 sessions
Tue 3 Mar   check-in stiffness 1; run 6 km, 40 min, effort 4, pain 1   ->  hold
            session 30/30, pain 1   ->  hold, 1 session, nothing left
Wed 4 Mar   (good day)   ->  hold
Thu 5 Mar   (good day)   ->  progress: heel-drop-straight-knee 2 x 15   because next-dose
