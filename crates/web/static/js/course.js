// Which set is next. The page brings the whole way along; what was done since only takes its places in it, the
// first that fits, as the server does. Pure: no clock, no page.

const fits = (set, done) => set.exercise === done.exercise && set.side === done.side && (!done.surface || !set.surface || set.surface === done.surface);

/** Says how many holds or turns something done was; one for everything else. */
function holdsOf(done) {
  return done.each > 0 ? Math.max(1, Math.ceil(done.seconds / done.each)) : 1;
}

/** Returns the sets left after something done: it takes the first place it fits, wholly or some of its holds. */
export function without(sets, done) {
  const at = sets.findIndex((set) => fits(set, done));
  if (at < 0) return sets;
  const set = sets[at];
  const left = set.each ? set.beat.count - holdsOf(done) : 0;
  const rest = left > 0 ? [{ ...set, beat: { ...set.beat, count: left } }] : [];
  return [...sets.slice(0, at), ...rest, ...sets.slice(at + 1)];
}

/** What names a set as long as it is not done. */
export const nameOf = (set) => `${set.exercise}/${set.side}/${set.no}`;

/** Returns what is left of a page's way: after what was done since, the easier form once it was chosen. */
export function left(score, { done, easier }) {
  const hard = done.filter((one) => !one.easier).reduce(without, score.sets);
  if (!easier || !score.after.length) return done.filter((one) => one.easier).reduce(without, hard);
  const taken = score.sets.length - hard.length;
  const instead = score.after[Math.min(taken, score.after.length - 1)].map((at) => score.easier[at]);
  return done.filter((one) => one.easier).reduce(without, instead);
}

/** Returns the seconds of rest before the next set: a change of legs takes its own, and each leg gets its whole rest. */
export function restAfter(set, next, endings, now) {
  if (!next) return 0;
  if (set.line !== next.line) return 0;
  if (set.switch === null || set.side === next.side) return set.rest;
  const ended = endings[next.side];
  const owed = ended ? Math.max(0, set.rest - Math.round((now - ended) / 1000)) : 0;
  return Math.max(set.switch, Math.min(owed, set.rest));
}
