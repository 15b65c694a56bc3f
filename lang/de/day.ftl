# The pages of a day: Today, the morning, the session and its player, tests, runs, without a connection. In German; no clinician has reviewed it yet.
