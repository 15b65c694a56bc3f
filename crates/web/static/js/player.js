// The session player: leads through every set still to do, keeps each at once, and knows after a reload where it was.
// The server's pages do the same without it. It decides nothing: what comes is laid out in the page.

import { Clock } from "./clock.js";
import { left, nameOf, restAfter } from "./course.js";
import { awake, buzz, choices, remote, say, tell, wished } from "./cues.js";
import { amount, planned, Told } from "./forms.js";
import { byHand, byKey } from "./hands.js";
import { flush, freshId, post, still } from "./outbox.js";
import { Rest } from "./rest.js";
import { Run } from "./run.js";
import { changeFields, doneOf, endFields, setFields } from "./sent.js";
import { Stage } from "./stage.js";
import { forgetPlace, keepPlace, place } from "./store.js";
import { announce, show, within } from "./views.js";

const one = (css) => document.querySelector(css);
const all = (css) => [...document.querySelectorAll(css)];
const page = one("#player").dataset;
const score = JSON.parse(one("#score").dataset.score);
const words = Object.fromEntries(all("#words [data-word]").map((word) => [word.dataset.word, word.textContent]));
const stages = new Map(all("#player > .stage").map((stage) => [stage.dataset.line, new Stage(stage, words)]));
const forms = new Map(all("form.told").map((form) => [form.dataset.line, new Told(form)]));
const key = `${page.date}/${page.programme}/${page.part}`;

/** Where the session stands. What is kept on this phone is a copy of it. */
const now = {
  session: page.session, easier: page.easier === "yes", view: "player", state: "ready", set: "", at: 0, count: 0, extra: 0,
  hurts: false, rest: null, last: null, loads: {}, endings: {}, skipped: [], pains: [], efforts: [],
};
let done = []; // what was done since the page was made
let set = null; // the set that is next, or under way

const clock = new Clock(one("#sound"), { over: () => (now.view === "rest" ? rest.ended() : run.ended()), broken: interrupted });
const rest = new Rest(one("#rest"), clock, { over: restOver });
const run = new Run(clock, words, { changed: become, moment: () => keep(), over: (did) => finish(did, false) });
clock.mute(!wished("sound"));
one("#sound").addEventListener("timeupdate", () => run.follow());

const keep = () => keepPlace(key, { ...now, state: run.state, at: run.stood });
const open = () => left(score, { done, easier: now.easier });
const next = () => open().find((one) => !now.skipped.includes(nameOf(one))) ?? null;
const told = () => forms.get(set.line);

/** Goes into a state of the player. */
function become(state) {
  within(state);
  awake(state === "run" || state === "lead" || state === "count");
  tell(one("#player .what").textContent, set?.words ?? "", state === "run" || state === "lead");
}

/** Makes a set the one that is next. */
function take(coming) {
  set = coming;
  Object.assign(now, { set: nameOf(set), extra: 0, hurts: false });
  const stage = one(`#player > .stage[data-line="${set.line}"]`);
  for (const name of all("#player .what, #rest .what")) name.textContent = stage.dataset.name;
  // The figure stands on the leg that works.
  stage.classList.toggle("turned", stage.dataset.side !== set.side && set.side !== "both");
  one("#player .head").textContent = set.head;
  for (const count of all(".done-n")) count.textContent = String(score.total - open().length);
  run.take(set, stages.get(set.line));
}

/** Shows the set that is next; paused, where it was `stood` in when the page went away. */
function toPlayer(state = "ready", stood = 0) {
  now.view = "player";
  show("player", set.line);
  for (const link of all(".ends-here")) link.hidden = !done.length && page.begun !== "true";
  run.rest(state, stood);
  keep();
}

function main() {
  run.main();
  if (run.state === "lead" || run.state === "count" && run.at === 0) announce("begins", { set: set.words });
  if (run.state === "pause") announce("paused");
  keep();
}

/** Begins the set that is next, from the rest. */
function start() {
  rest.stop();
  if (now.view !== "player") toPlayer();
  main();
}

/** A call came in, or the headphones went: the phone has stopped the sound. */
function interrupted() {
  if (now.view !== "player") return;
  run.pause();
  announce("stopped");
  keep();
}

/** Begins the set anew; what was done of it before counts as done all the same. */
function again() {
  now.extra += amount(told().field, run.plan, run.soFar);
  run.stop();
  run.start();
}

/** The set is over: kept at once, unless something has to be asked first. */
function finish(did, hurts) {
  run.stop();
  buzz("end");
  const form = told();
  const count = amount(form.field, run.plan, did) + now.extra;
  now.endings[set.side] = Date.now();
  now.hurts = hurts;
  now.last = { line: set.line, set: set.words, planned: planned(form.field, set), amount: count };
  awake(false);
  announce("done");
  if (hurts || set.last || set.each || (form.loads && !(set.line in now.loads))) askAbout(count);
  else record(count);
}

function askAbout(count) {
  now.view = "told";
  now.count = count;
  show("told", set.line);
  const load = set.line in now.loads ? now.loads[set.line] : null;
  told().open({ set: set.words, done: count, hurts: now.hurts, pain: set.last || now.hurts, effort: set.last && !now.hurts, load: told().loads });
  if (load) one(`form.told[data-line="${set.line}"] [name=load]`).value = load;
  keep();
}

/** Returns a score that was told, 0 to 10; nothing for "not sure". */
const score10 = (form, name) => (form.value(name) === "unsure" ? null : form.value(name));
/** "Too painful" says that it was over the limit; without a number, the least that is. */
const painOf = (form) => score10(form, "pain") ?? (now.hurts ? String(+page.ceiling + 1) : null);

let saving = false;
/** Lets something be kept once: a second press while the first is under way says nothing. */
const once = (act) => async (...given) => {
  if (saving) return;
  saving = true;
  try {
    await act(...given);
  } finally {
    saving = false;
  }
};

/** Keeps the set, and goes on to what comes. */
const record = once(async (count) => {
  const form = told();
  const asked = now.view === "told";
  const pain = asked ? painOf(form) : null;
  const effort = asked ? score10(form, "effort") : null;
  if (asked && form.loads) now.loads[set.line] = form.value("load");
  if (pain !== null) now.pains.push(+pain);
  if (effort !== null) now.efforts.push(+effort);
  const entry = freshId();
  const { field } = form;
  const before = set;
  const what = doneOf(set, { field, count, easier: now.easier });
  const body = setFields(page, now, set, { entry, field, count, load: now.loads[set.line], pain, effort });
  const tooMuch = now.hurts || (pain !== null && +pain > +page.ceiling);
  now.last = { ...now.last, entry, amount: count, pain, single: !set.each, words: form.words(count, planned(field, set)) };
  done.push(what);
  await post("/session/set", body, { kind: "set", session: now.session, done: what });
  send();
  if (tooMuch) toPainful();
  else goTo(before);
});

function send() {
  flush().then(({ all: gone, refused }) => {
    for (const line of all(".waits-line")) line.hidden = gone;
    if (!gone) announce("waits");
    if (refused) announce("refused");
  });
}

/** Goes on to what comes after a set: the rest, another exercise, or the end. */
function goTo(before) {
  const coming = next();
  if (!coming) return toEnd();
  const seconds = before ? restAfter(before, coming, now.endings, Date.now()) : 0;
  const changes = before && before.line === coming.line && before.side !== coming.side;
  take(coming);
  if (before && before.line !== coming.line) return toAbout();
  if (seconds > 0) return toRest({ began: Date.now(), length: seconds, changes });
  return toPlayer();
}

function toAbout() {
  now.view = "about";
  show("about", set.line);
  one(`.about[data-line="${set.line}"] .at`).textContent = `${set.no} / ${score.total}`;
  keep();
}

function toRest(kept) {
  now.view = "rest";
  now.rest = kept;
  show("rest", set.line);
  rest.show(kept, { last: now.last, next: set.words });
  tell(words.rest, set.words, true);
  announce("rest", { n: String(kept.length) });
  say(words.rest);
  keep();
}

function restOver() {
  announce("over");
  buzz("end");
  say(words.lead);
  if (wished("auto")) start();
}

function toPainful() {
  run.stop();
  rest.stop();
  now.view = "painful";
  const offer = one("#painful .or-easier");
  const easier = !now.easier && left(score, { done, easier: true }).length > 0 && score.after.length > 0;
  if (offer) offer.hidden = !easier;
  show("painful");
  keep();
}

function toEnd() {
  rest.stop();
  run.stop();
  if (!done.length && page.begun !== "true") return void leave();
  now.view = "ended";
  for (const count of all("#ended .done-n")) count.textContent = String(score.total - open().length);
  show("ended");
  keep();
}

async function leave() {
  await forgetPlace(key);
  location.assign("/");
}

const end = once(async (form) => {
  const said = new FormData(form);
  const after = said.get("after") === "unsure" ? null : said.get("after");
  const body = endFields(page, now, { entry: freshId(), after, felt: said.getAll("felt") });
  now.view = "kept";
  await keep();
  await post("/session/end", body, { kind: "end", session: now.session });
  await sendLast();
});

async function sendLast() {
  const { all: gone } = await flush();
  if (!gone) return show("kept");
  await forgetPlace(key);
  location.assign(`/session/done?session=${now.session}`);
}

/** Changes what was kept of the last set; `hurts` when it turns out to have been too much. */
function change(hurts) {
  const { line, amount: count } = now.last;
  now.hurts = hurts;
  now.view = "change";
  rest.stop();
  show("told", line);
  forms.get(line).open({ set: now.last.set, done: count, hurts, pain: hurts, effort: false, load: false });
}

const changed = once(async () => {
  const { line, entry } = now.last;
  const form = forms.get(line);
  const count = Number(form.value(form.field) ?? now.last.amount);
  const pain = now.hurts ? painOf(form) : now.last.pain;
  now.last = { ...now.last, amount: count, pain, words: form.words(count, now.last.planned) };
  if (pain !== null) now.pains.push(+pain);
  const body = changeFields({ entry: freshId(), field: form.field, count, pain });
  await post(`/diary/${entry}/correct`, body, { kind: "change", session: now.session });
  send();
  if (now.hurts) toPainful();
  else toRest(now.rest);
});

function skip() {
  run.stop();
  now.skipped.push(nameOf(set));
  const coming = next();
  if (!coming) return toEnd();
  const other = coming.line !== set.line;
  take(coming);
  return other ? toAbout() : toPlayer();
}

for (const form of forms.values()) form.sent(() => (now.view === "change" ? changed() : record(Number(form.value(form.field) ?? 0))));
one("#ended").addEventListener("submit", (event) => {
  event.preventDefault();
  end(event.target);
});
const acts = {
  main, again, skip, begin: () => toPlayer(), next: () => start(), more: () => {
    now.rest = rest.longer(30);
    keep();
  },
  end: () => finish(run.soFar, false), painful: () => finish(run.soFar, true), "painful-rest": () => (now.last?.single && now.last.entry ? change(true) : toPainful()),
  change: () => change(false), back: () => (next() ? toPlayer() : location.assign("/")), send: sendLast,
  "end-session": () => toEnd(), easier: () => {
    now.easier = true;
    const link = one("#painful [data-act=easier]");
    history.replaceState(null, "", link.getAttribute("href"));
    const coming = next();
    if (!coming) return toEnd();
    take(coming);
    return toAbout();
  },
};
byHand(acts);
for (const link of all(".ends-here")) link.addEventListener("click", (event) => {
  event.preventDefault();
  toEnd();
});
choices(one("#sheet"), all("[data-act=sound]"), (what) => what === "sound" && clock.mute(!wished("sound")));

const busy = () => now.view === "player" && run.state !== "ready";
byKey({
  player: { space: main, ArrowRight: () => (busy() ? acts.end() : skip()), ArrowLeft: () => busy() && again() },
  rest: { space: acts.next, ArrowRight: acts.next },
  about: { space: acts.begin },
}, () => now.view);
remote({
  play: () => (now.view === "rest" ? start() : ["ready", "pause"].includes(run.state) && main()),
  pause: () => now.view === "player" && run.state === "run" && main(),
  nexttrack: () => (now.view === "rest" ? start() : busy() && acts.end()),
  previoustrack: () => busy() && again(),
});
for (const kind of ["pagehide", "visibilitychange"]) addEventListener(kind, () => now.view === "player" && run.state === "run" && keep(), { capture: true });

/** Takes the session up where this phone, or the server, has it. */
async function wakeUp() {
  let kept = await place(key);
  // Another session was begun elsewhere, or this one was ended there.
  const ended = kept?.last?.entry && page.begun !== "true" && (await still("set", kept.session)).length === 0 && kept.view !== "kept";
  if (kept && (ended || (page.begun === "true" && kept.session !== page.session))) kept = undefined;
  const patience = new Promise((enough) => setTimeout(() => enough({ kept: 0 }), 2500));
  const sent = await Promise.race([flush(), patience]);
  if (kept?.view === "kept" && sent.all) return sendLast();
  // The page was made before the server had everything: it makes a truer one now.
  if (sent.kept > 0) return location.reload();
  if (kept) Object.assign(now, kept);
  done = (await still("set", now.session)).map(({ about }) => about.done);
  if (now.view === "kept") return show("kept");
  const coming = next();
  if (!coming) return toEnd();
  const same = kept && now.set === nameOf(coming);
  const { at: stood, count, state, hurts, extra, view } = now;
  take(coming);
  // A form that came back with something to fix is shown at once.
  if (one("form.told:not(.waits):not([hidden])")) {
    now.view = "told";
    return show("told", set.line);
  }
  if (view === "painful") return toPainful();
  if (same && view === "told") {
    Object.assign(now, { hurts, extra, last: kept.last });
    return askAbout(count);
  }
  if (same && view === "player" && ["run", "pause", "lead", "count"].includes(state)) {
    now.extra = extra;
    return toPlayer("pause", stood);
  }
  if (same && (view === "rest" || view === "change") && now.rest) return toRest(now.rest);
  if (!kept && +page.rest > 0) {
    now.last = { words: page.last };
    return toRest({ began: Date.now() - +page.gone * 1000, length: +page.rest, changes: false });
  }
  return same && view === "about" ? toAbout() : toPlayer();
}
wakeUp().finally(() => document.documentElement.classList.add("awake"));
