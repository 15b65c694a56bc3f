### Load: the ledger, what the runs say, the forward question.

## How well a rule is known.

strength-trial = A trial stands behind it.
strength-trial-against = A trial looked for a benefit of this and saw none; it is kept as a careful habit.
strength-cohort = From following runners over time: a link, not proof.
strength-lab = Measured in laboratories. Whether it prevents injury is not known.
strength-survey = From asking people once, looking back: it cannot show a cause.
strength-expert = Advice of experienced people, not tested in a trial.
strength-custom = A custom among runners, without data behind it.

## What the runs say.

kilometres = { $km } km
run-longer = This run is { $percent } % longer than your longest of the last { $days } days ({ $longest }). Among many runners, single outings this much longer went with more overuse injuries. All injuries were counted, not only those of the heel.
run-week-grew = { $this } in these 7 days, { $before } in the 7 before. A common rule of thumb allows a tenth more a week.
run-felt-load = Effort times minutes: { $load }.
run-days-alike = Your days look alike. One easier day in the week may help.
run-harder-and-further = More distance and a larger hard part in the same week ({ $hard } % of it hard, { $before } % the week before). One change at a time keeps a sore morning readable.
run-changes = New in this run: { $what }. One new thing at a time keeps a sore morning readable.
run-changed-longer = longer
run-changed-hillier = hillier
run-changed-faster = faster
run-changed-ground = other ground
run-changed-shoe = a new shoe
run-before = You ran on { $day }, too. While the heel is being treated, leave two nights between runs.
run-climb = { $ascent } m of climbing; the most of the last { $days } days was { $most } m. Hills bend the ankle further: add them late, and one at a time.
run-steep = { $steep } m of climbing a kilometre. While the tendon is built up, flat ground is the calmer one.
run-sand = Loose sand is new for you. Vary the ground gently, and leave soft sand out while the Achilles tendon is sore. There is no good proof that asphalt harms it.
run-shoe-drop = { $shoe } has a drop of { $drop } mm, the shoe you know best { $usual } mm. A lower drop moves work to the calf. Spread the change over { $from } to { $to } days.
run-minimal = { $shoe } is a minimal shoe. On a sore Achilles tendon it probably pulls harder than the shoe you are used to.
run-shoe-life = { $shoe } has about { $km } km behind it. That is a habit and no safety limit: replace it when it is worn or no longer comfortable.
run-lift = There is a lift of { $mm } mm in { $shoe }. A lift can ease the first weeks. Wear it in both shoes, and take it out in steps.
run-shoes-in-turns = You wear { $count } pairs in turns. One study saw fewer injuries with that; nobody has to.
run-opening = A fast training, and its first 10 minutes were at { $percent } % of the mean speed. An easy beginning eases stiffness; it is not proven to prevent injury.
run-cross = The bike and the water keep you fit while the heel recovers. They hardly count in the load of your heel.
run-sleep = You told that it costs you sleep. Bad sleep and injuries go together; which comes first is not clear.
run-steps = A hard run and { $steps } steps on one day; usual are { $usual }. All of it counts.
run-raises = { $raises } raises on the weaker leg. Healthy people do about { $norm }; { $goal } is a stretch goal for those who want one.
run-contact = The left foot carried { $share } % of ground contact. Usual for you are { $usual } %, and { $noise } points to either side are your own noise. Nobody knows yet what it means for injury.
run-rates = Runners have about { $practised } injuries in 1000 hours, beginners about { $beginners }.
run-earlier-pain = Earlier Achilles pain is the strongest known sign that it may come back: the odds were about { $odds } times as high in the following year.
run-socks = Compression socks went with more Achilles pain in one study, most likely because those with pain wear them.
run-forefoot = Landing further forward pulls harder on the Achilles tendon. Do not change how your foot lands while it is sore.
run-masters = From { $age } on, some runners do better with { $days } days between hard ones. It is an offer, not a limit.
cadence-too-few = Your usual cadence is not known yet: { $runs } of { $needed } easy runs with cadence.
cadence-high = Your usual cadence is { $usual } steps a minute. That is high already; there is nothing to try.
cadence-offer = Your usual cadence at easy speed is { $usual } steps a minute. To try: { $target }, for { $from } to { $to } minutes of a run by metronome, and never more than { $most }. At the same speed this lowers the peak pull on the tendon a little; you also take more steps. 180 is an average of elite racers, not a target.

## The forward question.

may-yes = Yes.
may-yes-on = Yes, on { $day }.
may-shorter = Shorter: up to { $most } on { $day }.
may-not-yet = Not on { $day }.
may-earliest = Not on { $day }. From { $earliest } on, at least a part of it fits.
may-check-in-first = First tell how this morning was.
may-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
may-and = { $a } and { $b }
may-red-flag = A warning sign stands since { $day }. No load until a clinician has looked at it.
may-operation = After your operation somebody else sets the dose.
may-stopped = Your programme is stopped until a clinician says that you may go on.
may-unfollowed = Your programme cannot be followed as it stands. Open it and look at what is offered.
may-morning-first = This morning is not known yet. It decides the day.
may-morning-worse = The morning of { $day } was clearly worse: { $score }, usually { $usual }. The heel gets time to calm down.
may-stepped-back = Your programme has just gone a step back and rests.
may-no-outing = { $programme } has no outing on that day: it leaves a day between.
may-outing-done = The outing of that day is done.
may-walking-first = Your step is brisk walking. Running waits for the test at its end.
may-ladder = Your step on the way back to running: { $turns ->
    [one] { $run } minutes in one go.
   *[other] { $turns } times { $run } min of running, { $walk } min of walking after each. That is { $total } minutes of running.
}
may-easy-on-ladder = Until the ladder is behind you, runs stay easy and flat.
may-too-early = Fast, hilly and springing load comes last, when the strength is there.
may-recovery = { $day } counted as { $class ->
    [high] high
    [medium] medium
   *[light] light
} load. Leave { $days } days until the next run or jump.
may-recovery-pain = On { $day } the pain went over your limit. Leave { $days } days until the next run or jump.
may-hard-day = { $programme } has a heavy session on that day. Hard load and a heavy session do not share a day.
may-ladder-first = The last { $days } days know no run of yours, and your heel is being treated. Walking and running in turns come first.
may-all-sore = Every run of the last { $days } days was answered by pain over your limit or by a clearly worse morning.
may-first-run = The last { $days } days know no run to compare with. Up to { $most } is a careful beginning.
may-longest = Your longest run of the last { $days } days: { $longest }. A tenth more is { $most }.
may-hold-longest = Your longest run of the last { $days } days that went well: { $longest }. While something else grows or is being treated, runs grow no longer.
may-week = A usual week of yours has { $usual }. With { $so-far } behind you and a tenth more, { $most } are left. The tenth is a ceiling for planning; no study shows that it prevents injury.
may-few-days = Only { $known } of the last { $of } days are known. What was not told is missing here.
may-light = Light load fits on any day without a stop.
may-instead-see = See somebody first, then ask again.
may-instead-check-in = Tell how this morning was, then ask again.
may-instead-slower = Without the fast part: { $then }
may-instead-flat = Without the hills: { $then }
may-instead-turns = Run and walk in turns: { $turns } times { $run } min of running and { $walk } min of walking.
may-instead-ladder = Begin with the programme of walking and running in turns.
may-instead-run-first = { $programme } is planned on the same day: run first, strength after it, never the other way round.
may-instead-move = Or put the session of { $programme } on another day.
may-instead-cross = Cycling or swimming keeps you fit and hardly loads the heel.
may-then-yes = yes.
may-then-shorter = up to { $most }.
budget-line = Load of today's plan: about as much as { $allowed } walking steps (an estimate, { $percent } % either way); { $left } of it left.
next-run-today = Next run: today, up to { $most }.
next-run-on = Next run: { $day }, up to { $most }, if every morning until then is calm.
next-run-any = Next run: { $day }.
next-run-morning = Next run: tell how this morning was first. It decides the day.
next-run-none = Next run: none in sight for two weeks. { $why }
may-if-calm = This holds if every morning until then is calm.
may-if-nothing = It also takes that nothing else is run until then.
may-is-cautious = This is no promise. Your mornings decide, and pain over your limit ends the run.

## Towards a race.

race-in-time = { $distance } on { $day } can be, if every day until then goes well. The earliest day would be { $earliest }.
race-not-by = Not by { $day }. If every day goes well, { $distance } could be from { $earliest } on.
race-open = If every day goes well, { $distance } could be from { $earliest } on.
race-stopped = A warning sign or an operation comes first. See somebody, then plan.
race-unknown = Nothing can be planned yet: what comes first has no end in sight, or the race is too far away.
race-first-programme = First { $programme } to its end, on { $day } at the earliest.
race-first-ladder = Then { $programme } from its first step, to its end on { $day } at the earliest.
race-week-grows = Week from { $day }: longest run { $longest }, in all { $total }.
race-week-easier = Week from { $day }, an easier one: longest run { $longest }, in all { $total }.
race-week-stays = Week from { $day }, as before: longest run { $longest }, in all { $total }.
race-week-race = Week from { $day }, with the race: before it { $longest } at most, in all { $total }.
race-why = No run is more than a tenth longer than the longest before it, the race included. Among many runners, single outings much longer than the last ones went with more injuries.
race-why-week = No week has more than a tenth more than the fullest before it. That is a custom for planning; no study shows that it prevents injury.
