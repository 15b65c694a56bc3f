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

/** Returns every moment at which a tick belongs: [seconds, part | "end"]. */
export function ticks(plan) {
  const moments = [];
  for (let rep = 0; rep < plan.count; rep += 1) {
    let from = rep * plan.each;
    for (const [part, length] of plan.parts) {
      moments.push([from, part]);
      from += length;
    }
  }
  moments.push([total(plan), "end"]);
  return moments;
}

/** Returns how high the heel is, 0 to 1, at a moment of a plan. */
export function height(plan, seconds) {
  const place = at(plan, seconds);
  if (place.done || place.part === null) return 0;
  const share = place.length ? place.gone / place.length : 1;
  if (place.part === "up") return share;
  if (place.part === "down") return 1 - share;
  return place.part === "gap" || place.part === "low" ? 0 : 1;
}
