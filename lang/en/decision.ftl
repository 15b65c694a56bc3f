# Every sentence about a decision: answers, reasons, rules, doses, notes.

days-of-rest = { $n ->
    [one] { $n } day of rest
   *[other] { $n } days of rest
}
