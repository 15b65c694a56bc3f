# Every sentence about a decision: answers, reasons, rules, doses, notes.

days-of-rest = { $n ->
    [one] { $n } day of rest
   *[other] { $n } days of rest
}

### Small words

date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
day-and-date = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
} { $date }
days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
how-often = { $n ->
    [1] once
    [2] twice
   *[other] { $n } times
}
side-left = left leg
side-right = right leg
side-both = both legs
not-known = not known
of-ten = { $n } of 10
of-needed = { $n } of { $needed }
measure-heel-raise-symmetry = Heel raises, painful leg against the other
measure-heel-raise-weaker-side = Heel raises on one leg, counted
measure-first-step-mornings = Mornings in a row without a rise
measure-clinician = A clinician's yes
measure-strength-stage = The strength programme, far enough for running
change-recovered = recovered
change-better = clearly better
change-same = about the same
change-worse = worse

### Doses

dose-reps = { $sets ->
    [one] { $sets } set of { $reps }
   *[other] { $sets } sets of { $reps }
}
dose-holds = { $sets ->
    [one] { $sets } hold of { $seconds } seconds
   *[other] { $sets } holds of { $seconds } seconds
}
dose-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
dose-sets = { $n ->
    [one] { $n } set
   *[other] { $n } sets
}
dose-run-through = { $run ->
    [one] run { $run } minute without a break
   *[other] run { $run } minutes without a break
}
dose-run-turns = { $run ->
    [one] { $sets } times: run { $run } minute
   *[other] { $sets } times: run { $run } minutes
}
dose-walk-run = { $sets ->
    [one] { $sets } time
   *[other] { $sets } times
}: run { $run ->
    [one] { $run } minute
   *[other] { $run } minutes
}, walk { $walk }
dose-on-step = on the step
dose-small-range = a small movement
dose-load-share = with { $load } ({ $share } % of your body weight)
dose-load = with { $load }
dose-share = with { $share } % of your body weight
dose-rep-max = as heavy as { $reps } good repetitions allow
dose-each-leg = each leg
dose-exercises = { $n ->
    [one] { $n } exercise
   *[other] { $n } exercises
}
dose-sessions = { $n ->
    [2] twice today
   *[other] { $n } times today
}
dose-about = { $n ->
    [one] about { $n } minute
   *[other] about { $n } minutes
}

### The top of a day

head-step-up = One step up: { $what }
head-more-running = { $new } minutes of running, not { $old }
head-more-raises = { $new } raises, not { $old }
head-more-repetitions = { $new } repetitions, not { $old }
head-more-holds = { $new } seconds of holds, not { $old }
head-now-on-step = now on the step
head-a-little-more = a little more
head-new-stage = A new stage: { $stage }
head-first-session = Your first session
head-same = The same again
head-same-slight = The same again: a little more than usual this morning
head-same-test = The same again, and time for a test
head-same-gate = The same again: one measure is still missing
head-same-barred = The same again: one increase at a time
head-easier = One step easier
head-no-session = No session today
head-question = One question first
head-cleared = You are cleared to go on
head-welcome-back = Welcome back
head-last-gate = The last gate is passed
head-call-ambulance = Call an ambulance
head-see-today = See someone today
head-see-days = See someone within days
head-look = Time to have it looked at
head-refer-ambulance = Call an ambulance now
head-refer-today = Have it looked at today
head-refer-days = Have it looked at within days
head-ask-achilles = How was this morning?
head-ask-plantar = How were your first steps this morning?
head-morning-first = First: how was this morning?
head-rest = Rest today
head-ask-why = We need it before we plan any load.
head-next-session = The next session can be on { $day }.
head-then-easier = Then { $eased }.
head-morning-worse = Your heel was clearly worse this morning: { $today }.
head-morning-worse-usual = Your heel was clearly worse this morning: { $today }, usually { $usual }.
head-no-load-explains = There was no load to explain it, so we wait.
head-breach = Pain was { $worst } last time; above { $ceiling } we go one step down.
head-trend = Your mornings have been climbing from week to week.
head-load-recovery = Your hard load needs a day of recovery.
head-recovery = Rest between sessions is part of the dose.
head-week-full = This week's sessions are done.
head-away = { $days ->
    [one] After { $days } day we start lower.
   *[other] After { $days } days we start lower.
}
head-cleared-easier = We go on one step easier than before.
head-move-on = You move on; rest comes first.
button-flag = What to do now
button-answer = Answer now
button-start = Start session
button-go-on = Go on with the session
button-second = Start the second session
button-light = Start the light part

### What would change it

fork-sessions = { $n ->
    [one] { $n } good session, each answered by a calm morning.
   *[other] { $n } good sessions, each answered by a calm morning.
}
fork-earliest = { $day } at the earliest.
fork-pain = Pain of { $from }, or a set left out.
fork-pain-or = Pain of { $from } or { $to }, or a set left out.
fork-pain-to = Pain of { $from } to { $to }, or a set left out.
fork-set-left-out = A set left out, or made easier.
fork-too-much = Pain of { $from } or more.
fork-too-much-or-morning = Pain of { $from } or more, or a morning { $by } points above your usual one.
fork-rest = Rest
fork-session = A session today: { $dose }
fork-then = Then { $dose }
fork-refer = No load, and someone to look at it
fork-ask = The question first
fork-rest-no-step = Rest today, and no step down
fork-same-no-session = The same dose, no session today
fork-and-more = { $n ->
    [one] { $name } and { $n } more exercise
   *[other] { $name } and { $n } more exercises
}
cause-and = { $first }, and { $second }
cause-or-less = { $n } or less
cause-or-more = { $n } or more
cause-range = { $least } to { $most }
cause-morning-if = if it is { $range }
cause-morning-been = had this morning been { $range }
cause-morning-answered = your morning answered
cause-gate-holds = the test passed
cause-gate-fails = the test not passed
cause-trend-level = mornings no longer climbing
cause-trend-rises = mornings climbing
cause-red-flag = a new warning sign
cause-clearance = a clinician's clearance
cause-not-barred = nothing else rising at the same time
cause-pain-yesterday = had yesterday's worst pain been { $range }
cause-work-full = had yesterday's work been done in full
cause-work-less = had yesterday's work not been done in full
cause-effort-fits = had yesterday's effort fitted the dose
cause-no-session = without yesterday's session
cause-no-high-load = without yesterday's load outside the programme

### Why: a row a reason

row-morning = This morning
row-first-steps = First steps this morning
row-usual = Your usual morning is { $usual }.
row-usual-one = The only earlier morning we know was { $usual }.
row-nothing-to-compare = Nothing to compare with yet.
row-morning-unknown = Not answered yet.
row-morning-worse = { $usual } { $by } or more above it is clearly worse.
row-morning-eased = { $usual } It eased within minutes, so we only wait.
row-morning-cap = { $usual } Above { $cap } we wait, whatever is usual.
row-morning-slight = { $usual } One above it: we wait a day.
row-pain = Worst pain last time
row-pain-met = Up to { $target } is the aim. { $day }.
row-pain-between = Between { $target } and { $ceiling } we repeat. { $day }.
row-pain-above = Above { $ceiling } we go one step down. { $day }.
row-pain-unknown = Tell us the pain of { $day }, and it can count.
row-work = Work done last time
row-work-running = { $done } of { $prescribed } minutes of running
row-work-seconds = { $done } of { $prescribed } seconds
row-work-unplanned = A day without a plan: it does not count.
row-work-above = More than planned: it does not count for the next step.
row-work-lightened = Made easier on purpose: fine, and it does not count for the next step.
row-effort = Effort last time
row-effort-unknown = Tell us how hard it was, and it can count.
row-effort-most = Up to { $most } fits this dose.
row-run = Your run
row-activity = Other load
row-steps = A long day on your feet
row-other-session = Your other programme
row-load-light = light
row-load-medium = medium
row-load-high = high
row-count-steps = { $n } steps
row-counts-as = It counts as { $class }. { $day }.
row-counts-as-because = It counts as { $class }: { $why }. { $day }.
row-because-hills = hilly
row-because-fast = fast
row-because-effort = hard
row-because-spike = much longer than your longest of 30 days
row-because-pain = it hurt above the limit
row-because-told = as you told us
row-sessions = Good sessions at this dose
row-sessions-any = They need not be in a row.
row-sessions-in-row = { $n } in a row; { $needed } are needed.
row-calm = Calm mornings
row-calm-since = Since the last clearly worse one.
row-gate-passed = passed
row-gate-unknown = not measured
row-gate-not-yet = not yet
row-gate-known = { $measure }: { $value }, known asked.
row-gate-least = { $measure }: { $value }, at least { $least } asked.
row-gate-most = { $measure }: { $value }, at most { $most } asked.
row-recovery = Recovery still owed
row-recovery-after = After { $day }.
row-week = Session days in the last six
row-week-quota = At most { $quota } in any seven days.
row-away = Since your last session
row-away-lower = After a week away we start lower.
row-trend = Mornings this week, on average
row-trend-weeks = The week before { $before }; your best week { $lowest }.
row-second = Second step down within a week
row-second-yesterday = yesterday
row-second-ago = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
row-second-below = So we go to the stage below.
row-flag = A warning sign you reported
row-flag-ambulance = ambulance now
row-flag-today = today
row-flag-days = within days
row-flag-routine = next appointment
row-flag-no-hurry = no hurry
row-flag-reported = { $why } Reported on { $date }.
row-flag-unknown = This warning sign is not in the present catalog; it counts until a clinician has looked at it.
row-clearance = Cleared to go on
row-clearance-on = On { $date }.
row-review = Weeks in the programme
row-review-soft = No clear change so far. Other structures can feel the same; an assessment is worth it.
row-review-firm = Three months without a clear change. Please have it assessed.
row-review-specialist = Half a year without a clear change. Ask for a specialist.
row-review-worse = Worse for two weeks although the dose was lowered. Show it to someone within days.
row-elsewhere = Another increase
row-elsewhere-open = still open
row-elsewhere-first = It must be answered by a calm morning first.
row-first-day = First day
row-first-day-calm = Nothing to compare with yet: a calm start.

### The rule behind a reason

rule-morning = A morning { $by } or more above your usual one takes load away; 1 above repeats the dose.
rule-pain = Pain up to { $target } counts for progress, up to { $ceiling } repeats the dose, above { $ceiling } lowers it.
rule-work = Only work done in full, as planned, counts for the next step.
rule-effort = The dose asks for an effort of at most { $most }.
rule-load = Hard load outside the programme owes a day of recovery and can explain the next two mornings.
rule-sessions = { $n ->
    [one] { $n } good session at this dose.
   *[other] { $n } good sessions at this dose.
}
rule-sessions-in-row = { $n ->
    [one] { $n } good session at this dose, { $row } of them in a row.
   *[other] { $n } good sessions at this dose, { $row } of them in a row.
}
rule-calm = { $n ->
    [one] { $n } calm morning since the last clearly worse one.
   *[other] { $n } calm mornings since the last clearly worse one.
}
rule-gate = The gate "{ $name }" must hold.
rule-recovery = Rest days between sessions are part of the dose.
rule-week = { $n ->
    [one] At most { $n } day with a session in any seven.
   *[other] At most { $n } days with a session in any seven.
}
rule-away = After 7, 14 and 28 days without a session the dose steps down.
rule-trend = Mornings may not climb from week to week.
rule-second = Two reductions within seven days lead further back than one.
rule-flag = A warning sign stops all load until a clinician has looked at it.
rule-clearance = After a clearance we resume one step easier.
rule-review = After 8 to 10 weeks without a clear change it is worth an assessment.
rule-elsewhere = One increase at a time, over everything you do.
rule-first-day = { $programme } starts here.

### Notes

note-held-at-ceiling = Several sessions at 4 or 5 with calm mornings. Look at what else loads the heel: walking, standing, runs. Take the easier form for a week and try again, or show it to a physiotherapist.
note-floor-twice = This is the second time this week that nothing lower was left. Let a physiotherapist or doctor look at it.
note-floor = Nothing lower is left, so we rest for two days and then try the same again.
note-easier-on-offer = If it bothers you, take the easier form today. It does not count against you.
note-ask-again = It has been a while. Before you load again, go through the warning signs once more and tell us how your mornings are.
note-unplanned-session = Yesterday's session was on a day without a plan. It does not bring the next step nearer.
note-run-pain = Your run hurt more than the limit. We raise nothing until a session has gone well again.
note-pain-gone-early = No pain for two weeks. The tendon needs longer than the pain: the last gate still asks for strength.
note-one-session = With a run or a long day on your feet, one session is enough today.
note-done-above = Yesterday was more than planned. It does not count for the next step: one increase at a time.
note-routine-flag = Mention at your next appointment what you told us. It is not urgent.
note-jumped-ahead = Yesterday had an exercise of a later stage. The plan stays where it was.
note-jumped-ahead-seen = { $name } on { $day }: that is an exercise of a later stage, { $stage }. Most flare-ups begin like this, so the plan stays where it was. Enough sound sessions lead there.
note-more-again = More than planned again. One good session is enough.
note-more-again-seen = More than planned { $often } in { $days } days. The tendon grows in the time between; what is on top costs recovery and does not bring the next step nearer. One good session is enough.
note-stopped = Planned sessions stay away. Quiet comes before strength does.
note-stopped-seen = { $planned } planned days went by without a session since { $day }, and nothing was above { $worst } of 10. Quiet is good news, and it comes before strength does. A short session keeps what you have won.
note-load-outside = Mornings were worse after days with other load. That load counts, too.
note-load-outside-seen = { $often } in { $days } days a morning was worse after a day with a run or a long time on your feet. That load counts, too: make it smaller for a while, or leave the exercises for that day.
note-load-untold = A worse morning, and nothing we know of explains it. Was there other load?
note-load-untold-seen = { $today } this morning, usually { $usual }, and we know of nothing that explains it. Was there much walking, standing, carrying, or a run? Add it, so that the plan can leave room for it.
note-much-walking = A day with much walking: the exercises once are enough.
note-much-walking-seen = On { $day } you did your exercises and { $steps } steps; usually it is { $usual }. On a day with much walking, the exercises once are enough.
note-standing-work = You work on your feet. That is load, too: tell us about such days, and the plan leaves room for them.

### A clinician's dose

operation-reps-seconds = { $reps } of { $seconds } seconds
operation-seconds = { $seconds } seconds
operation-sets-of = { $sets ->
    [one] { $sets } set of { $amount }
   *[other] { $sets } sets of { $amount }
}
operation-a-day = { $n ->
    [1] once a day
    [2] twice a day
   *[other] { $n } times a day
}

### Beside a source

source-computed = computed
source-not-confirmed = not confirmed
source-estimate = an estimate
source-own = our own choice

### Why a programme, or none

triage-fits = Your answers fit { $name }. { $why }
triage-fits-phase = Your answers fit { $phase }: { $name }. { $why } { $phase-why }
triage-diagnosed = A clinician has named { $name }. { $why }
triage-diagnosed-without = A clinician has named { $name }. { $why } Go by what they said.
triage-diagnosed-where = A clinician has named { $name }. Where it hurts decides the programme, and that is not known yet.
triage-red-flags = This is not for a programme yet. First someone has to look for { $name } ({ $id }).
triage-no-place = Where it hurts is not known yet. Without the place no programme can be chosen.
triage-place-unclear = It is not clear where it hurts, and the programmes differ by the place. Have it assessed before you load it.
triage-two-places = It hurts in two places: { $first }, and { $second }. What is good for one can harm the other. Have it assessed first.
triage-other-place = Your answers fit { $name } best, but that is not where it hurts. Have it assessed before you load it.
triage-too-little = Too little is known yet to choose a programme. A few more answers will tell.
triage-too-close = Your answers fit { $first } and { $second } about equally, and the care differs. Have it assessed before you load it.

### Two versions of a programme

version-hypothetical = This is a thought. Told something else, you would have done something else, and the days after would have gone their own way.
version-unknown-protocol = This Heelup does not have your programme.
version-missing = The version you began with is not in your record.
version-altered = The version kept in your record is not the one you began with: it was changed.
version-unreadable = This Heelup cannot read the version you began with.
version-refused = The version you began with is no longer held to be safe to follow.
version-stuck = { $why } There is no plan until you move to the version of today.
version-only-words = Only words and sources differ. What you do stays the same.
version-days-other = { $n ->
    [0] No day so far would have been another one.
    [one] One day so far would have been another one.
   *[other] { $n } days so far would have been others.
}
version-fits-today = { $days } If you move, it decides from today on. You go on at the same place or a lower one, and good sessions are counted anew.
version-fits-tomorrow = { $days } If you move, it decides from tomorrow on, since you have trained today. You go on at the same place or a lower one, and good sessions are counted anew.
version-too-heavy = { $days } Its lightest dose is more than yours is now, so it cannot be moved to yet. Look again when you have gone up a step.
version-no-day = not in this version
version-progress = one step up
version-progress-stage = a new stage
version-hold = the same again
version-reduce = one step easier
version-rest = no session
version-ask = a question first
version-return = back gently
version-refer = see someone
version-graduate = the last gate is passed
version-stage-order = the order of the stages
version-dose-number = { $stage }, dose { $n }
version-after = what comes after: { $what }
version-rules = for every programme: { $what }
version-presets = careful limits: { $what }
version-easing = made easier: { $name }
version-all = all of it
version-nothing = nothing
version-yes = yes
version-no = no
version-list = a list
version-one = one
leaf-ceiling = the most pain allowed
leaf-target = pain that still counts as a good session, at most
leaf-morning-cap = the highest morning called calm
leaf-second-within-days = days in which a second reduction is a bigger step down
leaf-rest-after-breach = days of rest after too much pain
leaf-recover = good sessions to leave an easier form
leaf-absence = days away that lower the dose
leaf-sets = sets
leaf-reps = repetitions
leaf-hold-s = seconds of each hold
leaf-minutes = minutes
leaf-run-min = minutes of running in a turn
leaf-walk-min = minutes of walking in a turn
leaf-load-kg = added weight, kg
leaf-load-body-percent = added weight, percent of your own
leaf-rep-max = as heavy as so many good repetitions allow
leaf-tempo = pace
leaf-up = seconds up
leaf-pause = seconds still
leaf-down = seconds down
leaf-rest-s = seconds of rest between sets
leaf-effort = effort
leaf-exercise = the exercise
leaf-surface = floor or step
leaf-range = how far you move
leaf-sound = good sessions needed
leaf-in-row = good sessions in a row
leaf-calm-mornings = calm mornings needed
leaf-sessions-a-day = sessions a day
leaf-days-between = whole days between two sessions
leaf-days-a-week = days with a session in a week
leaf-extra-rest = more days of rest after a painful session
leaf-review-days = when it asks to be looked at
leaf-at-least = at least
leaf-at-most = at most
leaf-within-days = days a test stays new
leaf-worse-by = points above your usual morning that are clearly worse
leaf-slight-by = points above your usual morning that are a little worse
leaf-peak-bw = tendon load, in body weights
leaf-easier = the way down when it hurts
leaf-gate = the gate
leaf-name = its name
leaf-words = its words
