# All other pages: welcome, intake, programme, progress, diary, library, learning, settings, errors.

### Everywhere on these pages

way-back = Back
way-close = Close
way-save = Save
way-to-today = To today
way-back-to-today = To Today
way-not-sure = Not sure
way-not-known = not known
way-unknown-mark = Not known
way-left = Left
way-right = Right
way-both = Both
way-which-leg = Which leg is it for?
way-as-table = The same as a table
way-no-diagnosis = Heelup informs and organises. It does not diagnose.
way-what-it-is = What Heelup is, and what it is not
way-answer-again = Answer the questions again
way-other-programmes = Other programmes
german-not-reviewed = No clinician has reviewed the German texts yet.

### Welcome

welcome-title = Welcome
welcome-about = What it is
welcome-shout = From a sore heel back to running. One step at a time.
welcome-each-day = Each day Heelup tells you what to do, and why.
welcome-taps = About 18 taps to begin
welcome-one-answer = One answer a day, with its reason
welcome-record = Your record stays on this machine
welcome-go-on = Go on where you stopped
welcome-start-again = Start again
welcome-start = Start
welcome-diagnosed = I have a diagnosis already
welcome-healthy = Nothing hurts: keep it so

### The intake

intake-of-about = { $n } of about { $about }
intake-tap = Tap one or two places in the picture, or pick a name below.
intake-which-leg = Which leg?
intake-left-leg = Left leg
intake-right-leg = Right leg
intake-all-places = All places as a list
intake-next = Next
intake-cannot-say = I cannot say
intake-none = None of these
intake-others-unsure = Not sure about the others
intake-try = Try it:
intake-careful = Careful:
intake-yes = Yes
intake-no = No
intake-range = { $least } to { $most } { $unit }
intake-zero = 0 none
intake-ten = 10 the most you can imagine
intake-unsure-number = Not sure, or do not know
diagnosis-title = Which diagnosis?
diagnosis-question = What did the clinician call it?
diagnosis-still-asked = We ask about warning signs all the same: things may have changed since.
diagnosis-other = Something else, or I do not remember

### The result

result-title = What your answers fit
result-alone = You can start by yourself
result-not-yet = Not for a programme yet
result-start-with = Start with step 1: { $step }
result-stale = These answers are more than { $days } days old.
result-stale-why = Things may have changed since: answer the questions again before you begin.
result-cleared = You have been seen since you answered.
result-cleared-what = Answer the questions again as things are now, or begin with the diagnosis you were given.
result-mention = Mention it at your next appointment
result-fits = What fits
result-against = What does not quite fit
result-cannot-tell = What we cannot tell
result-no-pattern = Your answers do not fit one pattern well enough. That is worth knowing: somebody who can look and feel will tell more than more questions.
result-also = Also possible
result-see-if = See someone if
result-see-when = you hear or feel a snap, your calf swells, you have a fever, the foot goes numb, or nothing has changed after { $weeks } weeks.
result-next = What to do next
result-days = Make an appointment for the next days, with a physiotherapist or a doctor. Take this page with you: it says what you answered and what it fits.
result-routine = Make an ordinary appointment with a physiotherapist or a doctor. Until then: walk as far as it stays quiet, leave out what clearly hurts. Take this page with you.
result-pattern = This is a pattern, not a diagnosis.
result-programme = Your programme
result-follows-before = You follow “{ $name }”. One strength programme of a place is enough:
result-follows-link = leave it
result-follows-after = first if this one is to begin.
result-cautious = With cautious limits.
result-cautious-why = One of your answers asks for slower steps: pain above { $target } takes load away.
result-start-today = Start today
result-others = Other programmes for the same pain
result-how-long = How long it takes
result-what-pain = What pain is fine?
result-who = Who to see
result-diagnosed = A clinician has named { $name }
result-fits-name = Your answers fit { $name }
result-fits-nothing = Your answers fit no pattern well enough

### The programme

programme-title = Your way up
programme-steps = { $n } steps. Weeks are what most people need, never a deadline.
programme-newer = A newer version of your programme exists
programme-here = You are here:
programme-week = Week { $n } of the programme. Your dose:
programme-eased = Made easier:
programme-gate = The gate to the next step
programme-one-of = one of
programme-and = and
programme-met = met
programme-not-yet = not yet
programme-unknown = not known yet
programme-done = Done:
programme-weeks = Most people: week { $from } to { $to }.
programme-ladder = If it hurts, we go down this ladder
programme-rest = Rest
programme-advice = May help beside it
programme-differ = Where we differ from the publication
programme-sources = Doses and limits:
programme-proof = Proof sheet: what was shown to hold on every possible day
programme-stays = You stay on the version you began until you move to another.
programme-follows = You began before versions were kept, so your programme follows this Heelup.

### The proof sheet of a programme, whose own text comes from the verifier in English

proof-title = Proof sheet: { $name }
proof-heading = Proof sheet
proof-no-trial = Not a trial on people: it shows that the rules are kept, whatever somebody does or reports.
proof-holds = holds
proof-accepted = holds, with what is accepted below
proof-broken = broken
proof-with-accepted = With what is accepted below.
proof-in-english = The sheet itself is in English.
proof-is-broken = Broken.

### A newer version of a programme

newer-title = A newer version
newer-stuck = Your programme needs a word from you
newer-nothing = You stay on the version you began until you say so. Nothing has to be done.
newer-found = What was found
newer-not-lost = Nothing of your record is lost. The programme begins again where it began for you, and a clinician can place you higher.
newer-today = Today
newer-as-is = As it is
newer-if = If you move
newer-differs = What differs
newer-from = from
newer-to = to
newer-more = And { $n } more
newer-words = { $n ->
    [one] One text or source differs, too.
   *[other] { $n } texts and sources differ, too.
}
newer-days = Days that would have been others
newer-was = It was: { $day }.
newer-would = It would have been: { $day }.
newer-days-more = And { $n } more.
newer-move = Move to the new version
newer-stay = Stay
newer-no-plan = no plan

### Other programmes

ways-flagged = A warning sign stands. Nothing new begins until a clinician has looked at it.
ways-what-to-do = See what to do
ways-beside = You follow “{ $name }”. Work of another kind may run beside it. It begins gently, and its own gate decides when it grows. On a day of two programmes each has its own answer.
ways-full = You follow “{ $name }”, and nothing more fits beside it now. One programme of a kind is enough load for a tendon.
ways-answers = Your answers fit “{ $name }”.
ways-no-other = There is no other programme for it here.
ways-same-pain = These are for the same pain and keep the same safety rules. They differ in the exercises and in how soon they grow heavy.
ways-healthy = These are for grown-ups without any complaint, and we ask nothing before you begin: if something does hurt, or you took an antibiotic or cortisone lately, answer the questions instead.
ways-ask = Which programmes fit is said by your answers. Give them as things are today.
ways-begin-beside = Begin beside it
ways-begin = Begin this one
ways-back-to-fits = Back to what your answers fit
ways-something-hurts = Something hurts: answer the questions
ways-answer = Answer the questions
ways-in-place = Another programme in its place?
ways-leave-first = Leave the present one first, then answer the questions as things are then. Your record stays.
ways-leave = Leave this programme

### Seen by a clinician

clearance-title = I have been seen
clearance-heading = A clinician has seen me
clearance-nothing = Nothing stands that needs a clearance. You can still write down that you were seen.
clearance-stands = What stands:
clearance-only-if = Save this only if a doctor, physiotherapist or emergency department has looked at it
clearance-may-go-on = and said that you may go on with exercise
clearance-easier = We then start one step easier.
clearance-operation = Was it an operation, and did they set a dose for the time after it?
clearance-operation-link = Write that down instead
clearance-who = Who looked at it?
clearance-name = Name, practice or hospital
clearance-said = What did they say? (if you wish)
clearance-may = They said I may go on with exercise

### Progress

progress-title = Progress
progress-pain = Pain and mornings
progress-key-steps = Step up, step down
progress-key-morning = Morning
progress-key-pain = Worst pain in a session
progress-key-rest = No session
progress-day = Day
progress-limit = pain limit { $n }
progress-today = today { $n }
progress-minutes = Minutes until it eased
progress-table-pain = Pain and mornings, day by day
progress-col-minutes = Minutes
progress-col-pain = Pain
progress-col-decision = Decision
progress-no-session = no session
progress-eight-weeks = The last eight weeks
progress-from-first = From the first day
progress-load = Load on the tendon
progress-load-side = Load on the tendon, { $side }
progress-estimate = In walking steps that would load it as much. An estimate: about { $n } percent either way.
progress-exercises = Exercises
progress-runs = Runs
progress-walking = Walking
progress-high-peak = Of it with a high peak
progress-unknown-days = { $n ->
    [one] One day is not known
   *[other] { $n } days are not known
}
progress-add = Add
progress-not-nought = A day nobody told about is not a day without load.
progress-table-load = Load, day by day
progress-of-it-high = Of it high
progress-no-load = No load is known of the last two weeks. A session, a run or a day’s steps begins the ledger.
progress-add-run = Add a run
progress-feet = A day on your feet, steps
progress-strength-load = Strength needs load that grows
progress-legs = Strength, left and right
progress-in-a-row = Heel raises on one leg in a row.
progress-test = Test
progress-not-tested = not tested
progress-no-test = No test yet. Two minutes show what each calf can do, and how even they are.
progress-take-test = Take the heel-raise test
progress-tap = Tap the picture, or move along it, for the values of a day.
progress-empty = Nothing to look back on yet
progress-empty-why = With your first mornings and sessions a line begins here: how stiff, how sore, how much load, and what changed.
progress-go-today = Go to today
progress-went = Mornings went from { $first } to { $latest }.
progress-stay = Mornings stay at { $latest }.
progress-went-stiff = Mornings went from { $first } to { $latest }. Today is a stiff one.
progress-stay-stiff = Mornings stay at { $latest }. Today is a stiff one.
progress-went-sore = Mornings went from { $first } to { $latest }. Today is a sore one.
progress-stay-sore = Mornings stay at { $latest }. Today is a sore one.
progress-none-known = No morning is known yet
progress-first-mornings = Your first mornings
progress-event = { $day }: { $what }
progress-event-today = Today
progress-up = one step up
progress-on-to = on to “{ $stage }”
progress-easier = one step easier
progress-cleared = cleared, back gently
progress-after-away = back after days away, gently
progress-review = time to have it looked at
progress-warning = a warning sign, all load off
progress-last-gate = the last gate is passed
progress-new-stage = a new stage
progress-back-gently = back gently
progress-see-someone = see someone
progress-value-morning = morning { $n }
progress-value-pain = pain { $n }
progress-says-morning = { $day }: morning { $n }
progress-says-no-morning = { $day }: morning not known
progress-says-eased = eased after { $n } min
progress-says-pain = pain { $n } in the session
progress-says-no-pain = a session, its pain not known
progress-spoken-span = Mornings and pain in sessions from { $from } to { $until }, on a scale from 0 to 10.
progress-spoken-mornings = The first morning known was { $first }, the latest { $last }.
progress-spoken-pain = The worst pain in a session was { $most }.
progress-spoken-unknown = { $n ->
    [0] Every morning is known.
    [one] One morning is not known.
   *[other] { $n } mornings are not known.
}
progress-spoken-minutes = Minutes until the morning eased: { $first } at first, { $last } lately, { $most } at most.
progress-spoken-load = Load on the tendon over the last { $days } days, counted in walking steps. The most was { $most } on { $on }.
progress-spoken-days = { $n ->
    [0] Something of every day is known.
    [one] One day is not known.
   *[other] { $n } days are not known.
}
progress-load-day = { $day }: { $total } walking steps
progress-load-parts = exercises { $exercises }, runs { $runs }, of it high { $high }
progress-load-no-steps = steps not counted
progress-load-unknown = { $day }: not known
progress-legs-tests = { $n ->
    [one] Heel raises on one leg, one test.
   *[other] Heel raises on one leg, { $n } tests.
}
progress-legs-both = In the latest the left leg did { $left }, the right { $right }.
progress-legs-left = In the latest the left leg did { $left }, the right was not tested.
progress-legs-right = In the latest the left leg was not tested, the right { $right }.
progress-legs-neither = In the latest the left leg was not tested, the right was not tested.
progress-legs-day = { $day }: left { $left }, right { $right }

### The diary

diary-title = Diary
diary-lead = Everything you told, newest day first. What was wrong can be corrected; what was said is never erased, only answered by the correction.
diary-gone = Taken back.
diary-corrected = Corrected.
diary-change = Correct or take back: { $what }
diary-empty = Nothing here yet.
diary-older = Older days
diary-show = What to show
diary-all = Everything
diary-mornings = Mornings
diary-sessions = Sessions
diary-runs = Runs and steps
diary-tests = Tests
diary-signs = Warning signs
diary-other = Other
diary-no-mornings = No morning told yet. Today asks for the next one.
diary-no-sessions = No session told yet. The next one begins on Today.
diary-no-runs = No run and no steps told yet. Add them and their load counts, too.
diary-no-tests = No test told yet. Two minutes show what each calf can do.
diary-no-signs = No warning sign and no clearance told yet. If something is new, tell it at once.
diary-no-other = Nothing else told yet. Today says what comes next.
diary-tell-new = Tell what is new
correct-back = Back to the diary
correct-what = What it should have said
correct-stiffness = Stiffness at the first steps
correct-first-step = Pain at the first steps
correct-pain = Worst pain
correct-pain-after = Pain just after
correct-effort = Effort
correct-reps = Repetitions
correct-seconds = Seconds
correct-steps = Steps
correct-left = Left leg, raises
correct-right = Right leg, raises
correct-it = Correct it
correct-should-not = It should not be there at all
correct-warns = Take it back only if you tapped it by mistake. If it was so and is gone by now, it still needs a look: then leave it, and have it looked at.
correct-never-said = It then counts as never said. Today’s answer is worked out again.
correct-take-back = Take it back

### The exercises

exercises-title = Exercises
exercises-lead = Everything the programmes use.
exercises-look-one = Look an exercise up
exercises-hint = Calf raise, stretch, band …
exercises-look-up = Look up
exercises-with = With
exercises-anything = anything
kit-nothing = nothing but a wall and a chair
kit-step = a step
kit-band = a band
kit-towel = a towel
kit-weight = a weight
kit-mat = a mat or cushion
kit-machine = a machine
exercises-for = For
exercises-any-place = any place
exercises-achilles = the Achilles tendon
exercises-plantar = under the heel
exercises-found = { $n ->
    [0] No exercise answers that
    [one] One exercise
   *[other] { $n } exercises
}
exercises-fewer = Try one word, or fewer filters.
exercises-all = All exercises
exercise-needs = You need:
exercise-play = Play
exercise-the-figure = the figure
exercise-pause = Pause
exercise-how = How to do it
exercise-step-by-step = Step by step
exercise-watch = Watch for
exercise-stop = Stop if
exercise-neighbours = Easier and harder
exercise-chooses = Heelup chooses between them; a harder one on your own is not a shortcut.

### Learn

learn-title = Learn
learn-look = Look something up
learn-hint = Runner’s heel, shoes, stiffness …
learn-found = { $n ->
    [0] Nothing on “{ $asked }”
    [one] One page on “{ $asked }”
   *[other] { $n } pages on “{ $asked }”
}
learn-nothing = Try one word, or another name for it. Every page is listed below.
learn-decides = How Heelup decides
learn-safety = Safety first.
learn-safety-how = A warning sign stops all load until a clinician has cleared it.
learn-tendon = Then the answer of the tendon.
learn-tendon-how = Pain over your limit, or a morning clearly stiffer than your usual one, takes load away.
learn-recovery = Then recovery.
learn-recovery-how = After heavy work or a hard run the tendon is owed days without main work.
learn-unknown = Then what is not known.
learn-unknown-how = Without this morning’s answer nothing is planned.
learn-step-up = Only then a step up.
learn-step-up-how = One thing at a time, after enough sound sessions, and a gate between the stages. Weeks open nothing; pain gone early does not either.
learn-look-it-up = Look it up
learn-exercises = The exercises
learn-sources = The sources behind the rules
section-causes = What it is, and why
section-treatment = Getting better
section-exercises = The exercises
section-running = Running and shoes
section-prevention = Keeping it away
section-words = Words and research
article-read-on = Read on
article-written = Written by { $who }, { $when }.
article-checked = Checked by { $who }.
article-unchecked = No clinician has checked this page yet.
article-rests = What stands here without a number rests on
article-informs = It informs; it does not replace a visit.
article-on-page = On this page
sources-title = Sources
sources-lead = Where a number is not confirmed in a source, the page that shows it says so. No clinician has approved these rules yet.
sources-read = Read of it: { $seen }.
sources-own = Our own choice
sources-own-why = No publication decides this one. The reason stands beside the number in the care files.

### Settings

settings-title = Settings
settings-you = You
settings-leg = The leg belongs to the programme. For the other leg, leave it and answer the questions again.
settings-goal = Your goal
settings-goal-hint = 10 km without pain
settings-goal-why = In your words. It changes no decision; it stands in your record and in a report.
settings-mass = Body mass
settings-mass-why = The load of a run is worked out with it. Leave it empty if you like: it opens and closes nothing.
settings-working = While you work
settings-sound = Sound on every beat
settings-voice = A voice says up, hold, down
settings-buzz = Vibration, where the phone can
settings-kept = Kept on this phone alone.
settings-saved = Saved on this phone.
settings-scripts = Sound, voice and vibration need scripts, as the beat itself does.
settings-reminder = Reminder
settings-reminder-lead = A file for the calendar of your phone. It asks each morning, once. We send nothing ourselves.
settings-reminder-time = Time of the reminder
settings-reminder-get = Get the file
settings-reminder-end = To end it, delete “How was this morning?” in your calendar.
settings-light = Light or dark
settings-as-phone = As my phone
settings-light-one = Light
settings-dark-one = Dark
settings-distances = Distances
settings-km = Kilometres
settings-miles = Miles
settings-language = Language

### More

more-title = More
more-settings = Settings: units, sounds, reminders, about you
more-over-time = Follow over time, if you like
more-say-more = Say more about it: sleep, standing, what led to it
more-record = Your record
more-diary = The diary: look back, correct, take back
more-copy = Save a copy (text, one entry a line)
more-keep-nothing = Keep nothing of it on this phone
more-keep-today = Keep today on this phone, for when there is no connection
more-where = It is kept on the machine that runs Heelup, in one database. A phone keeps today’s pages for when there is no connection.
more-programme = Programme
more-sessions-again = { $n } sessions a day again
more-one-session = One session a day instead of { $n }, from tomorrow on
more-operation = After an operation: a clinician’s dose
more-what-it-is = What it is, and what it is not
more-version = Version { $version }. It informs and organises. It does not diagnose.

### What Heelup is

about-title = What Heelup is
about-lead = Heelup walks you from the first careful heel raise back to running, for pain in the Achilles tendon or under the heel. Each day it gives one answer: a session, rest, a question, or “see someone”.
about-does = What it does
about-does-1 = It asks about signs that need a professional first, and sends you there.
about-does-2 = It gives the day’s exercise with sets, tempo and pain limits, from published programmes.
about-does-3 = It says why, shows the source, and what would change the answer.
about-does-4 = It counts your runs, too: the tendon does not care where load comes from.
about-not = What it does not do
about-not-1 = It does not diagnose. Your answers can fit a pattern; only a person with hands and eyes can examine you.
about-not-2 = It does not replace a physiotherapist or a doctor. If they say something else, follow them.
about-not-3 = It is not for children, and not for the weeks after an operation unless a clinician starts you.
about-not-4 = No clinician has approved its rules yet. Where a number is our own choice, the page says so.
about-record = What you say is kept in one database on the machine that runs Heelup, and nowhere else. No page asks any other computer for anything. You can save a copy at any time.

### Heelup on a phone

trust-title = Heelup on your phone
trust-lead = Heelup runs on a computer in your home. So that nobody in the same network can read along, your phone talks to it in a sealed way. For that the phone must know your Heelup once.
trust-1 = 1. Get the certificate
trust-get = Get the certificate
trust-vouch = It can vouch for addresses inside a home and for nothing else: no shop, no bank, no other site. Its key lies in your own data folder, readable by you alone.
trust-2 = 2. Compare it
trust-compare = Open its details on the phone. The SHA-256 there must be the line that the terminal shows. If it differs, stop here: somebody is between.
trust-3 = 3. Install it
trust-iphone = Settings, General, VPN and device management: install the profile. Then General, About, Certificate trust settings: switch Heelup on.
trust-android = Settings, search for “CA certificate”, choose the file. The phone warns that a network may be watched: this one key is your own.
trust-other = Another computer
trust-computer = Settings of the browser or the system, certificates, authorities: import the file for websites.
trust-4 = 4. Open it
trust-home = Then put it on the home screen from the menu of the browser. Without the certificate it opens with a warning, and neither works without a connection nor keeps the screen awake.
trust-back = To take it back
trust-remove = Remove the certificate on the phone where you installed it. On the computer run
trust-deleted = the key is deleted, so nothing can be sealed with it any more.

### What went wrong

trouble-not-here = Not here
trouble-not-saved = Not saved
trouble-our-fault = Our fault
trouble-not-possible = Not possible
trouble-fix = Something has to be fixed
trouble-nothing = There is nothing at this address
trouble-old-link = The link may be old, or a letter is missing. Your record is untouched.
trouble-not-that-way = This page cannot be asked that way
trouble-own-link = Open it from its own link instead. Nothing was changed.
trouble-unreadable = We could not read that form
trouble-reload = Go back, reload the page and send it again. Nothing was changed.
trouble-too-large = That is too much at once
trouble-file = A training file may have up to 32 MB. Send one training at a time. Nothing was changed.
trouble-foreign = That did not come from Heelup
trouble-foreign-why = Another page tried to change something here. We did not let it. If it was you, open Heelup itself and do it there.
trouble-host = Heelup does not answer to this name
trouble-address = Open the address that it printed when it started, such as
trouble-moved-on = Today has moved on
trouble-overtaken = Since this page was opened, today’s answer has changed. What you did until then is kept. Have a look at today before you go on.
trouble-read-only = We may not write to the data folder
trouble-nothing-new = So nothing new can be saved. What you told us before is unharmed.
trouble-full = The disk is full
trouble-no-room = So this could not be saved. What you told us before is unharmed.
trouble-held = Another program holds your record
trouble-just-now = So this could not be saved just now. What you told us before is unharmed.
trouble-no-record = We could not reach your record
trouble-what-to-do = What to do:
trouble-store-said = What the store said:
trouble-ours = This one is our fault
trouble-broke = Something in Heelup broke while it made this page. What you saved before is unharmed. Go back and try again.
trouble-quote = If you ask for help, quote
trouble-log = it stands beside the cause in the log.
remedy-read-only = make it writable for you, or choose another place (the app: --data FOLDER); what is in it is unharmed
remedy-no-room = make room on the disk and try again; everything saved before is unharmed
remedy-locked = close the other program, or wait until it is done, and try again
remedy-no-database = choose another folder or file, or put back a backup; this file was left as it is
remedy-damaged = stop, copy the whole data folder, then put back a backup; the copy may still be readable
remedy-newer = update this Heelup; the data is unharmed
remedy-stray-log = put the database back beside its log; to start afresh, move the log elsewhere first
remedy-io = look at the folder and its permissions, and try again
remedy-sql = try again; if it stays, copy the data folder and report this message
remedy-json = report this message; nothing was written

## The report to take along

report-title = Report for a clinician
report-lead = One or two sheets of paper for a doctor or physiotherapist. It holds what you told us and what our rules made of it, nothing else.
report-made = Made on { $date } by Heelup, from what one person told it
report-print = Print or save as PDF
report-print-how = Your browser’s own “Print” does the same; choose “Save as PDF” there to keep it.
report-question = Your question
report-question-hint = It stands on this sheet and in its address only. We do not keep it.
report-question-put = Put it on the sheet
report-of = Another programme
report-who = Who
report-name = Name
report-born = Year of birth
report-mass = Body mass
report-goal = Goal
report-nothing-told = They told us nothing about themselves.
report-complaint = Complaint
report-side = Side
report-fits = { $name } (their answers of { $date } fit this pattern; it is no diagnosis)
report-named = { $name } (they say a clinician named it; told on { $date })
report-no-pattern = Not known: no questions were answered.
report-flags = Warning signs that stand
report-no-flags = None reported that stands.
report-soon-ambulance = we said to call an ambulance
report-soon-today = we said to be seen on the same day
report-soon-days = we said to see a clinician first
report-clearances = Clearances of the last four weeks, as they told us
report-no-clearances = None.
report-programme = Programme
report-none = No programme is followed.
report-version = Version (content hash)
report-began = Begun
report-week = { $date }, week { $n }
report-stage = Stage
report-stage-of = { $n } of { $all }: { $name }
report-stage-since = since { $date }
report-eased = Made easier
report-today = Today’s answer
report-next = Next
report-next-none = No next step can be named today.
report-weeks = The last four weeks
report-col-week = Week
report-col-mornings = Mornings, middle (range)
report-col-known = Told
report-col-sessions = Days with a session, of planned
report-col-worst = Worst pain in a session
report-col-load = Load
report-col-high = Of it high
report-col-runs = Runs
report-of-n = { $n } of { $all }
report-span = { $from } to { $to }
report-unknown-days = { $n ->
    [one] { $n } day unknown
   *[other] { $n } days unknown
}
report-load-means = Load is an estimate in walking steps of the sore side, off by up to { $n } %; high is what came with a high peak. Days nobody told us about are unknown, not nought.
report-mornings-achilles = Mornings: stiffness or pain on rising, 0 to 10.
report-mornings-plantar = Mornings: pain at the first steps, 0 to 10.
report-decisions = Decisions that changed something
report-no-decisions = None in these four weeks.
report-tests = Heel raises in a row
report-no-tests = No test yet.
report-now = Exercises now
report-no-works = None: no load is planned.
report-ask = Question to you
report-no-ask = No question written.
report-room = Room for your answer
report-reviewed = No clinician has reviewed Heelup’s texts or rules. It decides by fixed rules written down with their sources; it makes no diagnosis. A clinician’s word goes before it.
report-take = Report for a clinician
report-take-early = Seeing someone early can save weeks. This report puts what you told us on one or two pages.
