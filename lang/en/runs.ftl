### Runs: the list, one run, shoes, the goal.

## What the diary says.

entry-shoe = Shoes
entry-shoe-retired = No longer worn.
entry-run-goal = Running goal

## The list.

runs-look = Look at { $run }, { $day }
runs-untold = How did it feel?
runs-weeks = Week by week
runs-key-week = the week
runs-key-longest = longest run
runs-week-word = Week of
runs-weeks-spoken = Distance run by week. This week { $this }, the week before { $before }.
runs-week-none = Week of { $day }: no run.
runs-week = Week of { $day }: { $far } in { $n ->
    [one] one run
   *[other] { $n } runs
}, longest { $longest }.
runs-older = Earlier runs
runs-newest = Back to the newest
runs-more = Around your runs

## One run.

run-course = From beginning to end
run-key-running = running
run-key-walking = walking
run-moment = Moment
run-facts = What was recorded
run-way = The way
run-way-spoken = The shape of the way, north at the top, from the dot to the ring.
run-way-means = Drawn here, without a map. Only the shape is kept, in metres from its start: no place on earth.
run-cadence = Steps a minute by pace
run-cadence-means = Level ground, running only. Faster is quicker on its feet, so compare at the same pace.
run-dynamics = How the feet touched down
run-dynamics-means = As the device estimates it. Small differences from run to run mean nothing.
run-dynamics-sides = left { $left } %, right { $right } %
run-dynamics-contact = Time on the ground
run-dynamics-even = Shared by
run-dynamics-rise = Rise and fall
run-dynamics-step = Length of a step
run-felt = How it felt
run-effort-minutes = Effort times minutes
run-effort-minutes-means = A measure of how hard the training was as a whole. It foretells no injury.
run-next-morning = Worst score the next morning
run-of-ten = { $n } of 10
run-not-told = not told
run-ground = What was under your feet?
run-shoe = Shoe
run-shoe-unsaid = not said
run-no-shoes = Tell Heelup your shoes, and their kilometres are counted
run-keep = Keep this
run-correct = Correct or take back
run-all = All runs
run-fact-began = Began at
run-fact-pace = Pace
run-fact-descent = Descent
run-fact-heart = Heart rate, mean
run-fact-ground = Ground
run-fact-device = Device
run-fact-file = File
run-pace = { $time } /{ $unit }
run-standing = standing
run-at = { $time }: { $pace }
run-at-with-steps = { $time }: { $pace }, { $n } steps a minute
run-pace-spoken = Pace over { $n } minutes; the fastest piece { $pace }.
run-stretches-spoken = { $n } stretches of running.
run-turns = Ran { $ran } in { $n ->
    [one] one stretch
   *[other] { $n } stretches
}, the longest { $longest }; walked { $walked }.
ground-asphalt = asphalt
ground-trail = trail
ground-grass = grass
ground-track = track
ground-sand = sand
ground-treadmill = treadmill

## Many files at once.

many-title = What became of the files
many-days = Steps of { $n ->
    [one] one day
   *[other] { $n } days
} were added, too.
many-look = Look at your runs
many-files = File by file
many-taken = taken
many-there = there already
many-partly = taken in part
many-nothing = nothing in it
many-refused = refused
many-more = { $n } more went in without trouble or were there already.
many-back = Each training stands in the list and can be taken back there, one by one.
many-no-day = Training { $n }: the file does not say its day. Give it alone, then you can choose the day.

## The forward question.

may-title = May I run?
may-lead = Ask before you lace up. The answer comes from the same rules as your plan, and from the runs you told.
may-why = Why
may-instead = What would fit
may-another = Ask something else
may-ask = What would you like to run?
may-day = On which day?
may-or-minutes = or minutes
may-button = Ask
may-else = Not a run?
may-else-lead = For the day chosen above.
may-light-what = Walking, easy cycling, swimming
may-medium-what = A long day on the feet, easy jogging about
may-high-what = Hills, jumps, a match

## Shoes.

shoes-title = Shoes
shoes-none = Tell Heelup which shoes you run in. Their kilometres are counted, and a new pair is noticed.
shoes-lead = Kilometres are a reminder, no limit: worn or uncomfortable shoes are replaced.
shoes-add = Add shoes
shoes-worn = In use
shoes-aside = Laid aside
shoes-drop = drop { $mm } mm
shoes-runs = { $n ->
    [one] one run
   *[other] { $n } runs
}
shoes-last = last on { $day }
shoes-usual = worn when nothing else is said
shoes-change = Change { $name }
shoe-this = These shoes
shoe-name = What you call them
shoe-kind = What they are made for
shoe-before = Behind them before Heelup, { $unit }
shoe-drop = Drop, mm
shoe-lift = Heel lift in them, mm
shoe-drop-means = Drop: how much higher the heel stands than the forefoot. It is printed in most shops’ descriptions.
shoe-usual = I wear them when I say nothing else
shoe-aside = I no longer wear them
shoe-road = road
shoe-trail = trail
shoe-racing = racing
shoe-minimal = minimal, barefoot
shoe-other = something else

## What the runs say.

says-title = What your runs say
says-lead = Remarks, each with how well it is known. None of them decides anything: your mornings do.
says-week = The last days
says-week-none = Nothing stands out in the last days.
says-well = What went well so far
says-well-none = No outings of the last half year are known yet.
says-answered = Answer known for { $n }, sore after { $sore }.
says-went-well = Went well up to { $far }.
says-sore-from = Sore once from { $far }.
says-well-means = Sore: pain over your limit, or a clearly worse morning after it. Half a year back; many other things play a part.
says-known = What is known of runners
kind-easy = Easy and flat
kind-hilly = Hilly
kind-fast = Fast
kind-walk = Walks
kind-other = Other activities
run-says = Worth knowing
run-usual = Usually { $n }.
run-shared = Other load of the day may have its share.
run-tap = Tap the picture, or move along it, for its values.
run-axis = minutes; pace per { $unit }, higher is faster
run-axis-both = minutes; pace per { $unit } above, steps a minute below
run-cadence-word = Steps a minute
says-metronome = A metronome at { $n } steps a minute

## The running goal.

goal-title = Running goal
goal-lead = A race or a distance to run again. Heelup counts the weeks backwards and says honestly whether it can be by then.
goal-first = First
goal-weeks = Week by week
goal-back = Take this goal back
goal-change = Another goal
goal-set = What would you like to run?
goal-event = What is it called? (you may leave this out)
goal-day = Day (may stay open)
goal-keep = Keep this goal
goal-before = Earlier goals

## The page of load.

ledger-title = Load
ledger-lead = Exercises, runs and steps on one scale, side by side: how much in all, and how much with a high peak.
ledger-no-plan = Nothing is planned today.
ledger-allowed = Today’s plan
ledger-left = Still to do
ledger-spent = Exercises done
ledger-steps = Other steps
ledger-weeks = Against your own weeks
ledger-quiet = Nothing stands out against your own last weeks, or too few days are known to say.
ledger-unit = How to read it
ledger-unit-means = One unit is one walking step of that side. Every number is an estimate and may be { $n } % off either way; compare with your own days only, never with other people’s.
ledger-version = load numbers { $version }
ledger-overall = In all
ledger-high = Of it high
ledger-slow = High and slow
ledger-exposure = What the heel carried
ledger-exposure-means = For pain under the heel the numbers of the Achilles tendon do not apply: here are steps, standing and running as they are.
ledger-standing = On the feet, min
ledger-running = Running, min
runs-way-back = Back to running, step by step

## Remarks on load.

load-week-overall = The last 7 days came to { $percent } % of your usual week: { $week } walking steps, usually { $usual }.
load-week-high = High load of the last 7 days came to { $percent } % of your usual week: { $week } walking steps, usually { $usual }.
load-day-high = This day’s high load, { $high } walking steps, is well above the highest of the last { $days } days, { $highest }.
says-unanswered = No pain and no morning after is known of them.
ledger-lead-plantar = Steps, standing and running, day by day, as far as they were told.

## For whoever looks at your running.

form-title = A sheet about your running
form-lead = Take it along to a physiotherapist or a running coach who looks at how you run. No way of landing is proven to be the best one: nothing here is good or bad.
form-known = What you know yourself
form-landing = What meets the ground first?
form-landing-heel = the heel
form-landing-middle = the whole foot
form-landing-forefoot = the forefoot
form-ankle = What does the ankle do?
form-ankle-neutral = it stays straight
form-ankle-inward = it rolls far inward
form-ankle-outward = it stays on the outer edge
form-unsure = not sure
form-grounds = Ground named with your runs
form-device = What your device told
form-runs = { $n ->
    [one] One run
   *[other] { $n } runs
} of the last { $days } days. Cadence on level ground; the middle of the runs.
form-device-none = No file of the last months told cadence by speed or running dynamics.
form-minutes = Minutes
form-contact = Ground contact of the left foot: { $usual } % in the middle, from { $least } to { $most } % ({ $n ->
    [one] one run
   *[other] { $n } runs
}). Nobody knows yet what a difference means for injury.
form-no-shoes = No shoe is entered.
form-drop = drop { $mm } mm
form-film = What to film
form-film-why = A phone on a tripod or held still at knee height is enough. Use slow motion if it has it. Warm up first, then run at your easy pace.
form-film-side = From the side, 10 seconds from each side: the whole body, then only knee to ground.
form-film-behind = From behind: the heels, the ankles, and whether the hips stay level.
form-film-front = From the front: knees and feet.
form-film-light = In light from behind the camera, in shorts, on level ground or a treadmill.
form-film-shoes = In the shoes you run in most. Bring them along; the soles show wear.
form-film-stop = Film only a run that your plan allows, and stop when it hurts over your limit.
form-who = Who can look at your running
