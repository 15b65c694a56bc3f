// The plan of a set in time, and where in it a moment lies. Pure: no clock, no page.

/** A set of repetitions in tempo: { parts: [["up", 3], ["hold", 1], ["down", 3]], reps }. */
export function reps(up, pause, down, count) {
  const parts = [["up", up], ["hold", pause], ["down", down]].filter(([, seconds]) => seconds > 0);
  return { parts, count, each: parts.reduce((sum, [, seconds]) => sum + seconds, 0) };
}

/** One long part: a hold or a stretch, `count` times. */
export function hold(seconds, count = 1) {
  return { parts: [["hold", seconds]], count, each: seconds };
}

/** Returns the whole length in seconds. */
export function total(plan) {
  return plan.each * plan.count;
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

/** Returns every moment at which a tick belongs: [seconds, "up" | "hold" | "down" | "end"]. */
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
  return 1;
}
