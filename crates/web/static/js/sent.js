// What is sent: the fields of the pages' own forms, [name, value] each. Pure: no clock, no page.

const filled = (fields) => fields.filter(([, value]) => value !== null && value !== undefined && value !== "").map(([name, value]) => [name, String(value)]);

const session = (page, now) => [["session", now.session], ["part", page.part], ["programme", page.programme], ["date", page.date], ["easier", now.easier ? "yes" : ""]];

/** A finished set: `count` in the unit of its form's field. */
export function setFields(page, now, set, { entry, field, count, load, pain, effort }) {
  return filled([
    ["entry", entry], ...session(page, now), ["exercise", set.exercise], ["side", set.side], ["surface", set.surface], ["each", set.each],
    [field, count], ["load", load], ["pain", pain], ["effort", effort], ["painful", now.hurts ? "yes" : ""],
  ]);
}

/** What a set kept before should have said. */
export function changeFields({ entry, field, count, pain }) {
  return filled([["entry", entry], field === "minutes" ? ["seconds", count * 60] : [field, count], ["pain", pain]]);
}

/** The end of a session: what its form says, and the worst and hardest of what was told on the way. */
export function endFields(page, now, { entry, after, felt }) {
  const most = (list) => (list.length ? Math.max(...list) : null);
  return filled([
    ["entry", entry], ...session(page, now), ["pain", most(now.pains)], ["effort", most(now.efforts)], ["after", after],
    ...felt.map((finding) => ["felt", finding]),
  ]);
}

/** What a set was, for finding its place in the way. */
export function doneOf(set, { field, count, easier }) {
  const seconds = field === "reps" ? 0 : field === "seconds" ? count : count * 60;
  return { exercise: set.exercise, side: set.side, surface: set.surface, each: set.each, seconds, easier };
}
