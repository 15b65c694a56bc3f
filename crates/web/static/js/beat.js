// The plan of a set in time, and where in it a moment lies. Pure: no clock, no page.

/** A set of repetitions in tempo: seconds up, held, down and held low, so many times. */
export function reps(up, pause, down, count, low = 0) {
  const parts = [["up", up], ["hold", pause], ["down", down], ["low", low]].filter(([, seconds]) => seconds > 0);
  return { kind: "reps", parts, count, each: parts.reduce((sum, [, seconds]) => sum + seconds, 0) };
}

/** Seconds between two holds that are done in one go. */
const GAP = 3;

/** Holds or stretches of so many seconds, with a moment to let go between them. */
export function hold(seconds, count = 1) {
  const parts = count > 1 ? [["hold", seconds], ["gap", GAP]] : [["hold", seconds]];
  return { kind: "hold", parts, count, held: seconds, each: count > 1 ? seconds + GAP : seconds };
}

/** Turns of running and walking; seconds of running count, those of walking do not. */
export function turns(run, walk, count) {
  const parts = walk > 0 ? [["run", run], ["walk", walk]] : [["run", run]];
  return { kind: "turns", parts, count, held: run, each: run + walk };
}

/** Returns the seconds that were really held or run up to a moment. */
export function held(plan, seconds) {
  const whole = Math.min(plan.count, Math.floor(seconds / plan.each));
  const within = whole < plan.count ? Math.min(plan.held, seconds - whole * plan.each) : 0;
  return whole * plan.held + within;
}

/** Returns the whole length in seconds. */
export function total(plan) {
  return plan.kind === "hold" ? plan.each * (plan.count - 1) + plan.held : plan.each * plan.count;
}

/**
 * Returns where a moment (seconds from the start) lies: which repetition from 0, which part, the seconds
 * of it gone and its length, and how far through the repetition it is, 0 to 1.
 */
export function at(plan, seconds) {
  if (seconds >= total(plan)) return { done: true, rep: plan.count, part: null, gone: 0, length: 0, through: 1 };
  const rep = Math.floor(seconds / plan.each);
  let within = seconds - rep * plan.each;
  const through = within / plan.each;
  for (const [part, length] of plan.parts) {
    if (within < length) return { done: false, rep, part, gone: within, length, through };
    within -= length;
  }
  const [part, length] = plan.parts[plan.parts.length - 1];
  return { done: false, rep, part, gone: length, length, through: 1 };
}

/** A rest of so many seconds. */
export function rest(seconds) {
  return { kind: "rest", parts: [["rest", seconds]], count: 1, held: seconds, each: seconds };
}

/** Returns the share of a part that is gone, 0 to 1. */
export function share(place) {
  return place.length > 0 ? Math.min(1, place.gone / place.length) : 1;
}

/** Returns the moment a set is taken up again after a break: the whole repetition, or the second of a hold. */
export function takeUp(plan, seconds) {
  const place = at(plan, Math.max(0, seconds));
  if (place.done) return total(plan);
  return plan.kind === "reps" ? place.rep * plan.each : Math.floor(Math.max(0, seconds));
}

/** From this length on, the end of a part is told three seconds before. */
const LONG = 8;

/**
 * Returns every sound of a plan: [{ at, kind }], in seconds from the start of its sound. `lead` seconds are counted
 * in first; `from` is where in the plan it begins; `pace` lets steps be heard in the first minutes of running.
 */
export function cues(plan, from = 0, lead = 3, pace = null) {
  const sounds = [];
  for (let second = 0; second < lead; second += 1) sounds.push({ at: second, kind: "count" });
  const put = (moment, kind) => {
    if (moment >= from - 1e-9) sounds.push({ at: lead + moment - from, kind });
  };
  const first = at(plan, from);
  if (first.gone > 0 && first.part && first.part !== "rest") put(from, first.part);
  for (let rep = 0; rep < plan.count; rep += 1) {
    let begin = rep * plan.each;
    for (const [part, length] of plan.parts) {
      const last = part === "gap" && rep === plan.count - 1;
      if (!last) {
        if (part !== "rest") put(begin, part);
        const between = length >= LONG ? [length - 3, length - 2, length - 1] : plan.kind === "reps" ? whole(length) : [];
        for (const second of between) put(begin + second, length >= LONG ? "soon" : "tick");
      }
      begin += length;
    }
  }
  put(total(plan), "end");
  if (plan.kind !== "turns") return sounds;
  const half = halfway(plan);
  if (half > from) put(half, "half");
  if (pace) for (const step of steps(plan, pace)) if (clear(sounds, lead + step - from)) put(step, "step");
  return sounds.sort((a, b) => a.at - b.at);
}

/** Returns the moment at which half of an outing is told: a little later where another sound is. */
export function halfway(plan) {
  const middle = total(plan) / 2;
  const place = at(plan, middle);
  if (place.gone < AFTER) return middle - place.gone + AFTER;
  // The end of a part is told in its last three seconds.
  return place.length - place.gone < 3 + AFTER ? middle + place.length - place.gone + AFTER : middle;
}

/** Seconds that a sound keeps from another. */
const AFTER = 2;

/** Returns the moments of every step while running, so many a minute, for the first seconds of running. */
export function steps(plan, { perMinute, seconds }) {
  const moments = [];
  for (let rep = 0, ran = 0; rep < plan.count && ran < seconds; rep += 1, ran += plan.held) {
    const length = Math.min(plan.held, seconds - ran);
    for (let n = 0; (n * 60) / perMinute < length; n += 1) moments.push(rep * plan.each + (n * 60) / perMinute);
  }
  return moments;
}

/** Says whether no other sound lies near a moment. */
function clear(sounds, moment) {
  return sounds.every(({ at: other, kind }) => kind === "step" || moment < other - 0.15 || moment > other + 0.55);
}

function whole(length) {
  return Array.from({ length: Math.max(0, Math.ceil(length) - 1) }, (_, second) => second + 1);
}
