// Where the session stands, and what the page brought along: what every room of the player looks at.

import { left, nameOf } from "./course.js";
import { Told } from "./forms.js";
import { Stage } from "./stage.js";
import { keepPlace } from "./store.js";

export const one = (css) => document.querySelector(css);
export const all = (css) => [...document.querySelectorAll(css)];

export const page = one("#player").dataset;
export const score = JSON.parse(one("#score").dataset.score);
export const words = Object.fromEntries(all("#words [data-word]").map((word) => [word.dataset.word, word.textContent]));
export const stages = new Map(all("#player > .stage").map((stage) => [stage.dataset.line, new Stage(stage, words)]));
export const forms = new Map(all("form.told").map((form) => [form.dataset.line, new Told(form)]));
export const key = `${page.date}/${page.programme}/${page.part}`;

/** Where the session stands. What is kept on this phone is a copy of it. */
export const now = {
  session: page.session, easier: page.easier === "yes", view: "player", state: "ready", set: "", at: 0, count: 0, extra: 0,
  hurts: false, rest: null, last: null, loads: {}, endings: {}, skipped: [], pains: [], efforts: [],
};

/** What was done since the page was made, and the set that is next or under way. */
export const way = { done: [], set: null };

/** Returns the sets still to do, the skipped ones among them. */
export const open = () => left(score, { done: way.done, easier: now.easier });
/** Returns the set that comes next. */
export const next = () => open().find((set) => !now.skipped.includes(nameOf(set))) ?? null;
/** Returns the form of the set under way. */
export const told = () => forms.get(way.set.line);
/** Keeps on this phone where the session stands; `run` is the set under way. */
export const keepHere = (run) => keepPlace(key, { ...now, state: run.state, at: run.stood });

let saving = false;
/** Lets something be kept once: a second press while the first is under way says nothing. */
export const once = (act) => async (...given) => {
  if (saving) return;
  saving = true;
  try {
    await act(...given);
  } finally {
    saving = false;
  }
};
