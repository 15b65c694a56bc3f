### Load: the ledger, what the runs say, the forward question.

