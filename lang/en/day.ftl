# The pages of a day: Today, the morning, the session and its player, tests, runs, without a connection.
