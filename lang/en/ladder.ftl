### Back to running: the run player, exports, the planner.

