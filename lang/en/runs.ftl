### Runs: the list, one run, shoes, the goal.

## What the diary says.

entry-shoe = Shoes
entry-shoe-retired = No longer worn.
entry-run-goal = Running goal
