# The pages of a day: Today, the morning, the session and its player, tests, runs, without a connection.

### Every page: the frame, the bar, what forms share

frame-skip = Skip to content
frame-kept-as-of = No connection. This page is as it was on
bar-main = Main
bar-today = Today
bar-progress = Progress
bar-runs = Runs
bar-learn = Learn
bar-more = More
scale-not-sure = Not sure
day-save = Save
day-close = Close
stairs-name = Your programme, step by step
stairs-done = , done
stairs-here = , you are here
stairs-ahead = , ahead

### A field to fix

wrong-no-score = This is a whole number from 0 to 10, or “?” for not sure. You sent “{ $given }”.
wrong-not-within = This must be a number from { $least } to { $most }. You wrote “{ $given }”.
wrong-not-within-unit = This must be a number from { $least } to { $most } ({ $unit }). You wrote “{ $given }”.
wrong-no-date = This must be a day, such as 2026-03-02. You wrote “{ $given }”.
wrong-not-yet = This day has not come yet.
wrong-too-long = This is longer than the { $most } characters we keep.
wrong-choose = Please choose one.
wrong-place = Tap where it hurts, or press “I cannot say”.
wrong-two-places = Two places at most: take the two that hurt most.
wrong-say-one = Please fill in one of these.
wrong-amount = How much did you do? 0 is an answer, too.
wrong-who = Please say who looked at it.
wrong-may = Without this it is no clearance. If they said to wait, there is nothing to save here yet.
wrong-no-file = No file came with the form. Choose one, or tell the run by hand.
unit-minutes = minutes
unit-repetitions = repetitions
unit-seconds = seconds
unit-hours = hours
unit-steps = steps
unit-points = points

### Today

today-answer-review = Answer the review
today-done = Done for today
today-done-dose = Saved. How tomorrow morning feels decides what comes next.
today-go-on = Go on with the session
today-end-here = End it here
today-notes = Notes
today-other = { $name }: today’s answer
today-stuck = { $name }: needs a word from you
today-newer = A newer version of your programme exists
today-why-note = Why we say this
today-yesterday-open = Yesterday’s morning is not known. Tell us now
day-what-you-did = What you did
today-why = Why this
stands-met = met
stands-not-yet = not yet
stands-unknown = not known yet
stands-less = the reason for less
today-rules = Rules:
today-change = What would change it
today-whole-programme = The whole programme
today-also = Also today
today-how-to = How to do it: { $name }
day-add-run = Add a run
today-feet = A day on your feet, steps
day-new = Something is new
today-test = Take a test: { $name }
today-light = The light part
today-seen = I have been seen by a clinician
today-progress = Progress: mornings, pain and load over time
today-diary = The diary: look back, correct

### Today: what was done

did-reps = { $n ->
    [one] { $n } repetition
   *[other] { $n } repetitions
}
did-minutes = { $n } min
did-seconds = { $n } s
did-not-finished = Not finished yet.
did-light = The light part.
did-lightened = Made easier.
did-pain = Worst pain { $n } of 10.
did-pain-unknown = Pain not known.
did-effort = Effort { $n } of 10.

### Load

load-title = Load on the tendon
load-counted = Counted in walking steps on the leg that hurts. About { $percent } percent either way.
load-exercises = Exercises
load-runs = Runs
load-walking = Walking
load-not-known = Not known
day-table = The same as a table
day-day = Day
day-not-known = not known
load-means = About { $acute } a day over the last { $known } known days. Two numbers to look at, not a verdict.
load-means-both = About { $acute } a day over the last { $known } known days; { $chronic } a day over the { $days } known days before. Two numbers to look at, not a verdict.
load-spoken-today = Today about { $n } walking steps.
load-spoken-unknown = Today’s load is not known.
load-spoken-days = Of the last { $days } days { $n ->
    [one] { $n } is
   *[other] { $n } are
} not known.

### The morning

check-in-yesterday = Yesterday morning
check-in-today = This morning
check-in-told = You told us this morning already.
check-in-replaces = What you save here takes its place.
check-in-nothing-lost = Nothing else was lost.
check-in-stiff = How stiff were your first steps?
check-in-not-at-all = 0 not at all
check-in-no-walk = 10 could not walk
check-in-hurt = How much did your first steps hurt?
scale-no-pain = 0 no pain
scale-worst = 10 worst you can imagine
check-in-minutes = Minutes until it eased
check-in-pain-more = Pain this morning, if you wish
check-in-pain = Pain in the tendon this morning
check-in-anything-new = Anything new?
check-in-nothing-new = Nothing new
check-in-new-means = New means: a snap, swelling, fever, numbness, a fall, a new medicine.
check-in-splint-more = Night splint
check-in-splint = Did you wear a night splint?
check-in-splint-yes = Worn
check-in-splint-no = Not worn
progress-splint = First steps after nights with the splint: { $with } in the middle, { $with-n ->
    [one] one morning
   *[other] { $with-n } mornings
}. Without it: { $without ->
    [none] not known
   *[other] { $without } in the middle, { $without-n ->
        [one] one morning
       *[other] { $without-n } mornings
    }
}. This only looks back; other things change from night to night, too.

### Say more, if you wish

say-more-title = Say more, if you wish
say-more-intro = Leave out what you like. Nothing here opens or closes a programme; what matters for safety was asked already.
range-to = { $least } to { $most }
say-more-as-risk = As a risk: { $word }
say-more-well = well known
say-more-fairly = fairly well known
say-more-weakly = often said, weakly supported

### Pain in a session

painful-saved = What you did is saved. Pain above { $ceiling } asks for less load, not for courage.
day-end-session = End the session here
painful-easier = Or go on with the easier form
painful-easier-counts = It counts as made easier: nothing is lost, and nothing rises.
painful-go-on = Go on, easier
painful-sudden = Was it sudden?
painful-sudden-what = A snap, a kick at the back of the leg, or a push-off that is weak since: that needs someone today.
painful-yes = Yes, something like that
day-what-pain = What pain is fine?
pain-fine = Fine.
pain-fine-means = Up to { $target } it counts for the next step.
pain-finish = Fine to finish with.
pain-finish-means = The next session stays the same.
pain-over = That is over your limit.
pain-over-means = Stop here; the next dose gets easier.

### What a step asks for

measure-left = The left leg does
measure-left-at-least = The left leg does { $n } % of the other’s raises
measure-right = The right leg does
measure-right-at-least = The right leg does { $n } % of the other’s raises
measure-weaker = The weaker leg does
measure-weaker-at-least = The weaker leg does { $n } % of the other’s raises
measure-raises = Raises on one leg
measure-raises-at-least = { $n } raises on one leg, weaker side
measure-daily = Everyday pain this week
measure-daily-at-most = Everyday pain this week { $n } or less
measure-walk = 30 minutes of brisk walking
measure-walk-at-most = 30 minutes of brisk walking, pain { $n } or less
measure-rebound = 3 times 20 quick rebounds
measure-rebound-at-most = 3 times 20 quick rebounds, pain { $n } or less
measure-two-leg = Ten raises on both legs
measure-two-leg-at-most = Ten raises on both legs, pain { $n } or less
measure-hop = A hop
measure-hop-at-most = A hop, pain { $n } or less
measure-visa = VISA-A total
measure-visa-at-least = VISA-A total { $n } or more
measure-stable = Mornings in which first steps hurt no more than before
measure-stable-at-least = { $n } mornings in which first steps hurt no more than before
measure-allowed = A clinician has allowed it
measure-strength = Your strength programme has come far enough

### Something new, warning signs, see someone

new-title = Something new
new-what = What is new?
day-none-of-these = None of these
signs-one-of = Is it one of these?
signs-do-not-train = Then do not train, and do not wait for Heelup to answer.
day-call-112 = Call 112
signs-first-list = For the first list. Another number where you live? Use that one. Do not drive yourself.
day-ambulance = Call an ambulance now
signs-emergency = Be seen today, in an emergency department
signs-days = Be seen within days, and no load until then
signs-say = Say what it is
signs-say-more = Also when it is none of these. It is looked at as soon as Heelup can be reached. Until then there is no load.
signs-tell = Tell what is new
day-to-today = To Today
day-informs = Heelup informs; it does not diagnose.
refer-emergency = Go to an emergency department today
refer-days = See a clinician within days
refer-call-now = Call now
refer-someone-today = See someone today
refer-someone-first = See someone first
refer-other-number = Another number where you live? Use that one. Do not drive yourself.
refer-nearest = Find the nearest one
refer-driven = Let someone drive you. Nobody there?
refer-on-phone = What to say on the phone
refer-cleared = Your clearance is saved.
refer-cleared-means = Sign and clearance are of the same day, so we stay careful: your plan comes back tomorrow, one step easier. If you have not been seen yet, the advice above stands.
refer-what-to-do = What to do
refer-until = Until you are seen
refer-do-not = Do not:
refer-say-this = Say this
refer-quote = “{ $say }”
refer-also = Also tell them:
refer-sources = Why we say this:
refer-default = a cautious default of ours
refer-cleared-link = I have been seen, and may go on
refer-wrong-answer = I answered something wrongly
refer-again = Answer the questions again

### The review

review-title = Has it changed?
review-since = Has it changed since you began?
review-think = Think of your everyday life and your sport, not of the last two days.
review-how = How it has changed
review-recovered = Recovered: nothing left to speak of
review-better = Clearly better
review-same = About the same
review-worse = Worse
review-seen = A clinician has looked at it lately
review-then = About the same, or worse? Then have it looked at: a clinician can see and feel what questions cannot. Your exercises stay as they are until then; only the steps up wait.
review-not-better = When it does not get better
review-who = Who to see

### A day on the feet

feet-title = A day on your feet
feet-intro = Work, a fair, a move, a long walk. The heel adds it up with everything else, and on a long day one session is enough.
feet-hours = Hours of standing and walking
feet-steps = Steps of the whole day, if you know them

### Runs

run-from-file = From a file
run-fit-file = Training files of your watch or app
run-drop = Choose files, or drop them here. We read distance, time, steps, climb and pace. Of your way only the shape is kept, no place.
run-read-file = Read the files
run-by-hand = By hand
run-what = What it was
run-minutes = Minutes
run-distance = Distance, { $unit }
scale-none = 0 none
scale-no-effort = 0 no effort
scale-nothing-left = 10 nothing left
run-how-hard = How hard was it as a whole?
day-worst-pain = Worst pain during it
run-one-of-these = Was it one of these?
run-hilly = Hilly
run-fast = Fast: intervals, tempo, a race
run-add = Add this run
run-file-says = What the file says
run-nothing = Nothing to add
run-partial = Part of it could not be read
run-good-to-know = Good to know
run-nothing-in-it = There is no training in this file, and no day of steps. Nothing was changed.
run-another-file = Choose another file
run-known = This one is here already.
run-known-means = Adding it again changes nothing.
run-alike = This looks like a training that is here already.
run-alike-means = If it is the same, leave it out: otherwise it counts twice.
run-fact-distance = Distance
run-fact-time = Time
run-fact-moving = Moving
run-fact-steps = Steps
run-fact-cadence = Steps a minute
run-fact-climb = Climb
run-which-day = The file does not say which day. Which was it?
run-add-record = Add it to my record
run-days-steps = Steps of whole days
run-day-steps = { $day }: { $count } steps
run-add-all = Add to my record
run-leave = Leave it
runs-none = No runs here yet
runs-none-means = Add one and its load counts, too. A run you did last week is fine.
runs-ways = Files of your watch or app (FIT, GPX, TCX), an export archive, or minutes and distance by hand.
runs-count = Each run counts as load on the tendon, also in tomorrow’s answer.
runs-added = { $n ->
    [one] One training was added.
   *[other] { $n } trainings were added.
}
runs-none-added = Nothing was added.
runs-already = { $n ->
    [one] One was here already, so it counts once.
   *[other] { $n } were here already, so they count once.
}
runs-so-far = So far
run-min = { $n } min
run-is-hilly = hilly
run-is-fast = fast
run-effort = effort { $n }
run-effort-unknown = effort not known
run-pain = pain { $n }
run-pain-unknown = pain not known
run-of-file = from a file
sport-running = Run
sport-walking = Walk
sport-cycling = Ride
sport-swimming = Swim
sport-strength = Strength training
sport-other = Other training

### The session: what to do

day-how-to = How to do it
session-dose = Today’s dose
session-ground = Ground
session-floor = flat floor
session-step = edge of a step
session-movement = Movement
session-small = small, only part of the way
session-tempo = Tempo
session-tempo-up = { $n } s up
session-tempo-held = { $n } held
session-tempo-down = { $n } down
session-tempo-low = { $n } low
session-times = { $n ->
    [one] Once
   *[other] { $n } times
}
session-run = run { $n }:00
session-walk = walk { $n }:00
session-added-weight = Added weight
session-weight = Weight
session-rep-max = as heavy as { $reps } good repetitions allow
session-effort = Effort
session-effort-of = { $from } to { $to } of 10
session-rest-between = Rest between sets
session-watch = Watch for
session-stop-if = Stop if
session-pain-fine = Pain up to { $target } is fine.
session-pain-repeat = From { $from } to { $to } we repeat the dose next time.
session-pain-above = Above { $ceiling }: end the set, press “Too painful”.
session-leave = Leave the session; what is done is kept
session-of = { $n } of { $total }
session-go-on = Go on
session-begin = Begin
player-left-leg = Left leg
player-right-leg = Right leg
player-both-legs = Both legs
head-run = { $side } · { $n } run
head-turns = { $side } · { $n } turns
head-holds = { $side } · { $n } holds
head-set = { $side } · set { $n } of { $of }
leg-left = left leg
leg-right = right leg
leg-both = both legs
words-run = { $n } run, { $leg }
words-turns = { $n } turns, { $leg }
words-holds = { $n } holds, { $leg }
words-set = Set { $n } of { $of }, { $leg }

### The session: the player

player-ready = Ready
player-count = Count
player-lead = Get ready
player-up = Up
player-hold = Hold
player-gap = Let go
player-down = Down
player-low = Stay low
player-run = Run
player-walk = Walk
player-rest = Rest
player-end = Done
player-low-short = Low
player-of = of
player-own-pace = , at your own pace
player-run-min = Run { $n }:00
tempo-run = { $n ->
    [one] { $n } minute running
   *[other] { $n } minutes running
}
tempo-walk = { $n ->
    [one] { $n } minute walking
   *[other] { $n } minutes walking
}
tempo-first-up = { $n } seconds up
tempo-up = { $n } up
tempo-first-hold = { $n } seconds held
tempo-hold = { $n } held
tempo-first-down = { $n } seconds down
tempo-down = { $n } down
tempo-first-low = { $n } seconds low
tempo-low = { $n } low
player-sound = Sound, voice, vibration
player-again = Start it over
player-skip = Skip this set
player-start = Start
player-wait = Wait
player-pause = Pause
player-count-one = Count one
player-painful = Too painful
player-end-set = End set here
player-begins = { $set } begins.
player-paused = Paused.
player-set-done = Set done.
player-rest-n = Rest, { $n } seconds.
player-rest-over = Rest is over.
player-waits = Not sent yet. It is kept on this phone.
player-stopped = The sound was stopped. Press Go on when you are ready.
player-refused = One set could not be taken. Look into the diary.
player-sets-done = sets done
player-change-legs = Change legs
player-rest-gone = Rest gone by
player-rest-begin = Rest is over. Begin when you are ready.
player-last-set = The last set
player-next = Next
player-start-next = Start the next set
player-change = Change
player-more = 30 s more
painful-right = Stopping was right
session-back = Back to the session
player-sets = sets
end-now = How is it now?
end-after = Pain now, just after
end-stretch = Where did the stretch pull most?
end-stiffest = That is where it is stiffest. Leave it out if you did not notice.
end-finish = Finish session
day-kept-here = Kept on this phone
end-not-reached = Heelup cannot be reached just now. What you did is safe here and is sent by itself as soon as it can be.
end-try-again = Try again now
end-next = What comes next
end-tomorrow = Tomorrow morning, tell how it feels at the first steps. That decides the next dose.
sound-title = While you work
sound-beat = Sound on every beat
sound-voice = A voice says up, hold, down
sound-buzz = Vibration, where the phone can
sound-auto = The next set begins by itself after the rest

### The session: rest, pain, a set told, the end

rest-sets-done = { $done } of { $total } sets done
rest-of = of { $length }
told-of-reps = { $n } of { $of } repetitions
told-of-seconds = { $n } of { $of } seconds
told-of-minutes = { $n } of { $of } minutes
told-of-running = { $n } of { $of } minutes run
told-reps = Repetitions done
told-seconds = Seconds held
told-minutes = Minutes done
told-running = Minutes run, walks not counted
told-five-less = Five less
told-one-less = One less
told-five-more = Five more
told-one-more = One more
told-worst-in = Worst pain in this
told-in-exercise = exercise
told-in-set = set
told-how-bad = How bad was it?
told-without = Without a number we write down { $n }: the least that is over your limit.
end-how-hard = How hard was the last set?
told-save-set = set { $n }
told-too-painful = It was too painful
set-done-reps = { $n ->
    [one] { $n } repetition
   *[other] { $n } repetitions
}
set-done-minutes = { $n } minutes
set-done-seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}
set-done-pain = pain { $n }
end-how = How was it?
end-sets = { $done } of { $total } sets
end-part-done = { $done } of { $total } sets are done.
end-part-fine = That is fine. It counts neither for nor against you.
end-worst = Worst pain during the session
done-title = Session done
done-saved = Saved
done-over = Pain was { $pain }. Less next time
done-over-means = Your limit is { $ceiling }. Stopping or going easier was right; the next dose gets easier by itself.
done-light = The light part is done
done-light-means = It never counts against you, and it owes no rest.
done-main = The session is done
done-lightened = Made easier: nothing is lost, and nothing rises.
done-tomorrow-decides = How tomorrow morning feels decides what comes next.
done-not-right = Something is not right: change it in the diary
done-later = Later today
done-once-more = once more
done-morning = Tomorrow morning
done-ten-seconds = ten seconds
done-first-steps = Say how the first steps feel. Without it we plan no load.
done-next-session = The next session
done-easier = easier
done-next-dose = The next dose
done-sudden = It came suddenly, or push-off is weak since

### Tests

test-how = How
test-stop-when = Stop when
test-kept = Kept on this phone.
test-kept-means = Heelup cannot be reached just now. It is sent by itself as soon as it can be.
test-left-mm = Left leg, mm
test-left-raises = Left leg, raises
test-right-mm = Right leg, mm
test-right-raises = Right leg, raises
test-worst-of-ten = Worst pain, 0 to 10
test-earlier = Earlier
test-left = Left
test-right = Right
test-now = Do it now, with the beat
test-close = Close; what was counted is kept
test-warm-up = Warm up
test-on-the-beat = Up on one beat, down on the next.
test-warm-how = Rise slowly on both legs, { $n } times, at your own pace.
test-ready-how = Up on one beat, down on the next. Every raise as high as you can.
test-lead-how = Four beats, then up.
test-raises = raises.
test-slip-ends = One slip. At { $n } in a row it ends.
test-rest-how = Rest, then the other leg.
test-swap = The other leg first
test-finish = Finish here
test-anew = Do that leg again
test-warmed = Warmed up
test-start = Start,
test-stop-here = I stop here
test-slip = A slip
test-less = Count one less
test-more = Count one more
test-when-to-stop = When to stop
test-begins = { $leg }. Four beats, then up.
test-one-slip = One slip.
test-stopped = { $leg }: { $n } raises.
test-broken = The test was interrupted. { $leg }: { $n } raises so far.

### Drawings

rhythm-title = The rhythm
rhythm-means = The heel over time: slowly up, a stop, slowly down. Bouncing takes the load away from the tendon and puts it back in jerks.
rhythm-good = Good: the heel rises in three seconds, stays up for one, and sinks in three.
rhythm-good-short = Good: 3 up, 1 held, 3 down
rhythm-error = Error: the heel jumps up and drops without a stop, and springs up from the floor.
rhythm-error-short = Error: bouncing, no stop, a rebound at the bottom
figure-achilles = Lower leg from the side: the calf muscles run into the Achilles tendon, which ends low at the back of the heel bone.
figure-calf = calf muscles
figure-tendon = Achilles tendon
figure-heel-bone = heel bone
figure-with-rest = With rest, the load a tendon can take sinks over the weeks, and the old load is further above it than before.
figure-rest-short = With rest
figure-old-load = your old load
figure-can-take = what it can take
figure-weeks = weeks
figure-with-load = With load that fits, the load a tendon can take rises step by step, until the old load is below it.
figure-load-short = With load that fits
figure-today-load = the load of today
figure-fascia = Foot from the side: a band runs under it from the heel bone to the toes. It is sore most often where it begins, under the heel.
figure-sore = sore most often here
figure-fascia-short = plantar fascia
figure-hold = A hold: up on the ball of the foot, heel lifted, and stay there. The tendon is loaded, the ankle does not move.
figure-up-stay = up, and stay
figure-no-movement = no movement
figure-splint = A foot in a night splint: a firm shell behind shin and sole keeps the ankle at a right angle, with straps over shin and ankle; the toes are free.
figure-straps = straps, snug
figure-ankle = ankle held
figure-toes = toes free and warm
body-behind = From behind
body-side = From the side
body-below = From below

### Without a connection

away-title = Today, without a connection
away-plan-here = No connection. Today’s plan is on this phone.
away-none = No connection
away-not-reached = Heelup cannot be reached
away-scripts = This page is filled from what is kept on this phone. It needs a browser with scripts.
away-waiting = Waiting to be sent
away-not-taken = Not taken as it was told
away-safe-one = It is safe on this phone. It goes by itself when you are back.
away-safe-all = All of it is safe on this phone. It goes by itself when you are back.
away-refused = What is marked with a cross was not taken as it was told. Say it again, in the diary or on its own page, and remove it here.
away-not-now = Not possible right now
away-reasons = The reasons and sources of this answer
away-reasons-why = It was worked out before you lost the connection. Why it is so comes with it.
away-decision = A new decision
away-decision-why = If a session hurts too much, the step down still works.
away-files = Reading a training file
away-files-why = A run told by hand is kept. Share the file again later.
away-possible = Also without a connection
away-run = A run, by hand
away-diary = The diary, as it was last seen
away-later = Waiting for the connection
away-no-load = No new load today
away-no-answer = What you told on this phone has no answer here yet.
away-days-old = The last word from your Heelup is more than a day old.
away-waits = The decision waits until it has heard from you
away-light-fine = ; the light part is fine meanwhile, if this morning was not worse
away-start-light = Start the light part
away-tell-morning = Tell this morning
away-until-clear = No load until it is clear
away-until-clear-why = What you told is kept, and it is looked at as soon as there is a connection. If it is one of the warning signs, do not wait for that.
away-see-signs = See the warning signs
away-nothing = Nothing is on this phone yet
away-nothing-why = Open Heelup once with a connection. From then on today’s plan is here without one.
away-no-page = This page is not on this phone
away-no-page-why = It needs the connection once. What you were asked to send was not sent, and nothing else was changed.
away-other-morning = Another morning
away-set = A set
away-session = How the session was
away-review = The answer to the review
away-test = A test
away-change = A change in the diary
away-n-minutes = { $n } minutes
away-n-km = { $n } km
away-n-hours = { $n } hours
away-n-steps = { $n } steps
away-n-pain = pain { $n }
away-remove = Remove
away-strip-later = No connection. What you tell is kept on this phone.
away-strip-nothing = No connection.
manifest-about = From a sore heel back to running, one explained step at a time.
manifest-session = Start session

### After an operation

operation-after = After the operation
operation-none = No exercise yet
operation-has-set = What { $by } has set
operation-none-set = { $by } has not set any. Nothing of ours is loaded until they do.
operation-theirs = It is theirs: we show it and keep the record, and we raise nothing.
operation-done = Done today
operation-dose = The dose
operation-else = What else they said
operation-changes = If something changes
operation-another = They have set another dose, or handed me back
operation-an = After an operation
operation-only = Save only what a surgeon or physiotherapist has said. Heelup shows their dose and raises nothing; a programme of ours waits until they hand you back.
operation-who = Who said so?
operation-who-hint = Name, practice or hospital
operation-what = What was operated on? (if you wish)
operation-over = They have handed me back: I may follow a programme again
operation-exercise = Exercise { $n }
operation-exercise-more = Exercise { $n }, if there is one
operation-their-words = What to do, in their words
operation-sets = Sets
operation-reps = Repetitions
operation-seconds-each = Seconds each
operation-times = Times a day
operation-note = What else did they say? (if you wish)

### Leaving a programme, the reminder

leave-title = Leave the programme
leave-back = Back
leave-this = Leave “{ $name }”?
leave-stays = Your record stays. You can begin again at any time, from the questions on.
leave-longer = Leaving because it has stopped hurting? The tendon needs longer than the pain.
leave-mistakes = The common mistakes
leave-it = Leave it
reminder-asks = How was this morning?
reminder-about = Ten seconds in Heelup: how stiff or sore, and how long.

### An entry of the diary in words

entry-about = About you
entry-intake = The first questions
entry-begun = Programme begun
entry-left = Programme left
entry-morning = Morning
entry-new = Something new
entry-sign = Warning sign
entry-cleared = Seen by a clinician, may go on
entry-placed = Placed by a clinician
entry-steps = Steps of the day
entry-review = Has it changed?
entry-sessions = Sessions a day
entry-kept = Version kept
entry-moved = Moved to the new version
entry-correction = A correction
entry-withdrawn = Taken back
entry-handed-back = After the operation: handed back
entry-operation = After an operation
entry-light = Light part finished
entry-session = Session finished
entry-on-feet = on my feet
entry-operation-done = exercises after the operation
entry-stiffness = stiffness { $n }
entry-first-steps = first steps { $n }
entry-reps = { $n } rep.
entry-n-left = left { $n }
entry-n-right = right { $n }
entry-recovered = recovered
entry-better = better
entry-same = the same
entry-worse = worse
entry-eased = Eased after { $n } minutes.
entry-eased-or-more = Eased after { $n } or more minutes.
entry-pain = Pain { $n }.
entry-leg-left = Left leg.
entry-leg-right = Right leg.
entry-leg-both = Both legs.
entry-added = { $load } added.
entry-after = Just after: pain { $n }.
entry-effort = Effort { $n }.
entry-by = By { $by }.
entry-load-light = Light.
entry-load-medium = Medium load.
entry-load-high = High load.
entry-looked-at = A clinician has looked at it.
