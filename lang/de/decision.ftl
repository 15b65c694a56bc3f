# Every sentence about a decision, in German. No clinician has reviewed these yet.

days-of-rest = { $n ->
    [one] { $n } Ruhetag
   *[other] { $n } Ruhetage
}
