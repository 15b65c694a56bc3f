### Back to running: the run player, exports, the planner.


## The two weeks ahead, on the page and in a calendar.

proposal-outing = Run: { $dose }
proposal-strength = { $name }: { $dose }
proposal-many = { $name }: { $n } exercises
proposal-decides = A proposal at today’s dose, if every morning is your usual one. The morning of the day decides: open Heelup first.
proposal-outing-first = Two things on one day: the run first, the exercises after it, never the other way round.
proposal-sessions = { $n } times that day.
calendar-name = Heelup, proposed
workout-run = Run
workout-walk = Walk
workout-name = Heelup { $minutes } min

## The page of the way back to running.

ladder-title = Back to running
ladder-none = No walk-run plan is running
ladder-none-means = The way back to running is a ladder: brisk walking first, then running and walking in turns, a little more each time. It begins when a test says the tendon is ready for it.
ladder-none-go = Look at the programmes
ladder-next = The next outing
ladder-today = Today
ladder-then = { $day }, if the morning allows it
ladder-after-morning = Tell this morning first. Then we know whether today is a day for it.
ladder-no-day = No day is set for it now. What is missing stands below.
ladder-stopped = A warning sign stands, or a clinician leads. Nothing is planned until that is settled.
ladder-running = { $run } min running in { $all } min
ladder-walking = { $n } min walking
ladder-start = Start the outing
ladder-turns = { $run } min running, { $walk } min walking, { $n } times
ladder-through = { $run } min running in one piece
ladder-opens = What opens next
ladder-opens-rung = Rung { $n }: { $dose }
ladder-last = This is the last rung. After it you run on without a ladder.
ladder-missing = What is still asked for
ladder-rungs = The ladder
ladder-rungs-means = A rung is passed after a few good outings: pain within your limits, and a morning after that is like any other. Tall blocks are running, low ones walking.
ladder-rung = Rung { $n }
ladder-here = You are here
ladder-passed = Passed
ladder-ahead = Ahead
ladder-eased = Made easier for now: { $how }.
ladder-days = The next two weeks
ladder-days-none = Nothing can be proposed now.
ladder-days-means = Proposals at today’s dose, as if every morning were your usual one. Each morning decides anew. A calendar cannot know how the tendon feels.
ladder-order = Run first, exercises after.
ladder-take = Take it with you
ladder-fit = For a watch: this outing as a workout file (FIT)
ladder-fit-means = Copy the file to the folder NewFiles or Workouts of the watch, or open it in the app of its maker. The watch does not know this morning: ask here first.
ladder-ics = For a calendar: the next two weeks (ICS)
ladder-ics-means = Loaded again, no day doubles. A day that fell away stays there until you delete it.
ladder-evidence = How sure is this?
ladder-evidence-text = No ladder was ever tried against another in a study; these rungs are our own. What studies do say: watch the tendon for two days after a load, leave days between, and people who ran on within their limits did no worse than those who paused.
ladder-links = Before and after
ladder-whole = The whole programme, with reasons and sources
ladder-hops = After it: hops and jumps, step by step
ladder-read = Read: back to running
ladder-from-here = The way back to running: next outing, watch and calendar

## The run player.

outing-say-run = { $n ->
    [one] Run, one minute.
   *[other] Run, { $n } minutes.
}
outing-say-walk = { $n ->
    [one] Walk, one minute.
   *[other] Walk, { $n } minutes.
}
outing-left = left
outing-half = Halfway.
outing-last-turn = The last turn.
outing-walk-home = Walk home
outing-walk-home-means = Slowly, and not running, also not a last easy turn. It is written down as an outing ended early, with what you really ran: a known answer, not a failure.
outing-steps = Your steps to hear: { $beat } a minute, in the first { $minutes } minutes of running

## A day that asks for an outing and for exercises.

order-both = Today has an outing and exercises: run first, exercises after it, never the other way round.
order-too-late = The exercises of today are done. Leave the outing for its next day: a run after them loads a tired tendon.

## Activities by how heavy they are.

ladder-classes = How heavy is what you do?
ladder-classes-order = A class is judged afterwards, by pain, effort and the next morning. The order back: the ladder, then hops and jumps, then fast runs and matches.
