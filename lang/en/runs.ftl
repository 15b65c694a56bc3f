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
run-key-steps = steps a minute, { $low } to { $high }
run-moment = Moment
run-axis-minutes = minutes; higher is faster
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
run-felt-load = Effort times minutes
run-felt-load-means = A measure of how hard the training was as a whole. It foretells no injury.
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
