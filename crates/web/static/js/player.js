// The session player: leads through every set still to do, keeps each at once, and knows after a reload where it was.
// The server's pages do the same without it. It decides nothing: what comes is laid out in the page.

import { at, cues, hold, reps, takeUp, total, turns } from "./beat.js";
import { Clock } from "./clock.js";
import { left, nameOf, restAfter } from "./course.js";
import { awake, buzz, choices, remote, say, tell, wished } from "./cues.js";
import { amount, behind, planned, Told } from "./forms.js";
import { flush, freshId, post, still } from "./outbox.js";
import { Rest } from "./rest.js";
import { Stage } from "./stage.js";
import { forgetPlace, keepPlace, place } from "./store.js";
import { announce, show, within } from "./views.js";

const LEAD = 3;
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
  session: page.session, easier: page.easier === "yes", view: "player", state: "ready", set: "", at: 0, extra: 0,
  hurts: false, rest: null, last: null, loads: {}, endings: {}, skipped: [], pains: [], efforts: [],
};
let done = []; // what was done since the page was made
let set = null; // the set that is next, or under way
let plan = null;
let part = "";

const clock = new Clock(one("#sound"), { over: recordingOver, broken: interrupted });
const rest = new Rest(one("#rest"), clock, { over: restOver });
clock.mute(!wished("sound"));

const stood = () => (plan && clock.playing && now.view === "player" ? Math.max(now.at, clock.time) : now.at);
const keep = () => keepPlace(key, { ...now, at: stood() });
const open = () => left(score, { done, easier: now.easier });
const next = () => open().find((one) => !now.skipped.includes(nameOf(one))) ?? null;
const told = () => forms.get(set.line);

function planOf({ beat }) {
  if (beat.kind === "tempo") return reps(beat.up, beat.pause, beat.down, beat.count, beat.low);
  if (beat.kind === "hold") return hold(beat.seconds, beat.count);
  return beat.kind === "turns" ? turns(beat.seconds, beat.walk, beat.count) : null;
}

/** Goes into a state of the player. */
function become(state) {
  now.state = state;
  within(state);
  awake(state === "run" || state === "lead" || state === "count");
  tell(one("#player .what").textContent, set?.words ?? "", state === "run" || state === "lead");
}

/** Makes a set the one that is next. */
function take(coming) {
  set = coming;
  plan = planOf(set);
  Object.assign(now, { set: nameOf(set), at: 0, extra: 0, hurts: false });
  const stage = one(`#player > .stage[data-line="${set.line}"]`);
  for (const name of all("#player .what, #rest .what")) name.textContent = stage.dataset.name;
  one("#player .head").textContent = set.head;
  for (const count of all(".done-n")) count.textContent = String(score.total - open().length);
  lieReady();
}

function lieReady() {
  stages.get(set.line).ready(set, plan?.kind === "hold" ? words.hold : plan ? words.ready : words.count);
}

function toPlayer(state = "ready") {
  now.view = "player";
  show("player", set.line);
  for (const link of all(".ends-here")) link.hidden = !done.length && page.begun !== "true";
  become(state);
  keep();
}

/** Begins the set that is next, or goes on with it: counted in, from where it is taken up. */
async function start(from = 0) {
  rest.stop();
  if (now.view !== "player") toPlayer();
  if (!plan) {
    become("count");
    stages.get(set.line).counted(now.at);
    stages.get(set.line).own(true);
    announce("begins", { set: set.words });
    return;
  }
  part = "";
  now.at = from;
  clock.load(cues(plan, from, LEAD), from - LEAD);
  become("lead");
  announce("begins", { set: set.words });
  await clock.play();
  requestAnimationFrame(frame);
}

/** Looks where the recording stands, and shows it. */
function follow() {
  if (now.view !== "player" || !clock.playing) return;
  const seconds = clock.time;
  const stage = stages.get(set.line);
  if (seconds < now.at) {
    stage.lead(now.at - seconds, LEAD);
    return;
  }
  if (now.state === "lead") become("run");
  const where = at(plan, seconds);
  if (where.done) {
    finish(behind(plan, total(plan)), false);
    return;
  }
  stage.at(plan, where);
  const moment = `${where.rep}/${where.part}`;
  if (moment !== part) {
    part = moment;
    say(words[where.part]);
    buzz(where.part);
    keep();
  }
}

function frame() {
  follow();
  if (clock.playing && now.view === "player") requestAnimationFrame(frame);
}
one("#sound").addEventListener("timeupdate", follow);

function recordingOver() {
  if (now.view === "rest") rest.ended();
  else if (now.view === "player" && plan) finish(behind(plan, total(plan)), false);
}

function interrupted() {
  if (now.view !== "player") return;
  pause(false);
  announce("stopped");
}

function pause(own = true) {
  now.at = Math.max(now.at, clock.time);
  clock.pause();
  become("pause");
  if (own) announce("paused");
  keep();
}

function main() {
  if (now.state === "ready") start();
  else if (now.state === "run") pause();
  else if (now.state === "pause") goOn();
  else if (now.state === "count") countOne();
  else if (now.state === "lead" && now.at === 0) {
    clock.stop();
    toPlayer();
    lieReady();
  } else if (now.state === "lead") pause();
}

function goOn() {
  if (!plan) return start();
  now.at = takeUp(plan, now.at);
  return start(now.at);
}

function countOne() {
  now.at += 1;
  stages.get(set.line).counted(now.at);
  buzz("up");
  keep();
  if (now.at >= set.beat.count) finish({ reps: now.at, seconds: 0 }, false);
}

/** Returns what was really done of the set so far. */
function soFar() {
  if (!plan) return { reps: now.at, seconds: 0 };
  if (now.state === "ready") return { reps: 0, seconds: 0 };
  return behind(plan, stood());
}

/** Begins the set anew; what was done of it before counts as done all the same. */
function again() {
  now.extra += amount(told().field, plan, soFar());
  clock.stop();
  now.at = 0;
  start();
}

/** The set is over: kept at once, unless something has to be asked first. */
function finish(did, hurts) {
  clock.stop();
  stages.get(set.line).own(false);
  buzz("end");
  const form = told();
  const count = amount(form.field, plan, did) + now.extra;
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
  now.at = count;
  show("told", set.line);
  const load = set.line in now.loads ? now.loads[set.line] : null;
  told().open({ set: set.words, done: count, hurts: now.hurts, pain: set.last || now.hurts, effort: set.last && !now.hurts, load: told().loads });
  if (load) one(`form.told[data-line="${set.line}"] [name=load]`).value = load;
  keep();
}

/** Keeps the set, and goes on to what comes. */
async function record(count) {
  const form = told();
  const score10 = (name) => (form.value(name) === "unsure" ? null : form.value(name));
  const asked = now.view === "told";
  let pain = asked ? score10("pain") : null;
  if (now.hurts && pain === null) pain = String(+page.ceiling + 1);
  const effort = asked ? score10("effort") : null;
  if (asked && form.loads) now.loads[set.line] = form.value("load");
  const entry = freshId();
  const seconds = form.field === "reps" ? 0 : form.field === "seconds" ? count : count * 60;
  const body = [
    ["entry", entry], ["session", now.session], ["part", page.part], ["programme", page.programme], ["date", page.date],
    ["exercise", set.exercise], ["side", set.side], ["easier", now.easier ? "yes" : ""], ["painful", now.hurts ? "yes" : ""], [form.field, String(count)],
  ];
  const optional = { surface: set.surface, each: set.each, load: now.loads[set.line], pain, effort };
  for (const [name, value] of Object.entries(optional)) if (value !== null && value !== undefined) body.push([name, String(value)]);
  const what = { exercise: set.exercise, side: set.side, surface: set.surface, each: set.each, seconds, easier: now.easier };
  if (pain !== null) now.pains.push(+pain);
  if (effort !== null) now.efforts.push(+effort);
  const before = set;
  const tooMuch = now.hurts || (pain !== null && +pain > +page.ceiling);
  now.last = { ...now.last, entry, amount: count, field: form.field, pain, single: !set.each, words: form.words(count, planned(form.field, set)) };
  done.push(what);
  await post("/session/set", body, { kind: "set", session: now.session, done: what });
  send();
  if (tooMuch) return toPainful();
  goTo(before);
}

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
  clock.stop();
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
  clock.stop();
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

async function end(form) {
  const sent = [...new FormData(form)].filter(([, value]) => value !== "" && value !== "unsure" && !(value instanceof File));
  const body = [["entry", freshId()], ...sent.filter(([name]) => name !== "session" && name !== "easier"), ["session", now.session], ["easier", now.easier ? "yes" : ""]];
  if (now.pains.length) body.push(["pain", String(Math.max(...now.pains))]);
  if (now.efforts.length) body.push(["effort", String(Math.max(...now.efforts))]);
  now.view = "kept";
  await keep();
  await post("/session/end", body, { kind: "end", session: now.session });
  await sendLast();
}

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

async function changed() {
  const { line, entry } = now.last;
  const form = forms.get(line);
  const count = Number(form.value(form.field) ?? now.last.amount);
  let pain = now.hurts ? form.value("pain") : now.last.pain;
  if (now.hurts && (pain === null || pain === "unsure")) pain = String(+page.ceiling + 1);
  const body = [["entry", freshId()], form.field === "minutes" ? ["seconds", String(count * 60)] : [form.field, String(count)]];
  if (pain !== null) body.push(["pain", pain]);
  now.last = { ...now.last, amount: count, pain, words: form.words(count, now.last.planned) };
  if (pain !== null) now.pains.push(+pain);
  await post(`/diary/${entry}/correct`, body, { kind: "change", session: now.session });
  send();
  if (now.hurts) toPainful();
  else toRest(now.rest);
}

function skip() {
  clock.stop();
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
  end: () => finish(soFar(), false), painful: () => finish(soFar(), true), "painful-rest": () => (now.last?.single && now.last.entry ? change(true) : toPainful()),
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
for (const button of all("[data-act]")) {
  const act = acts[button.dataset.act];
  if (!act) continue;
  button.addEventListener("click", (event) => {
    event.preventDefault();
    act();
  });
}
for (const link of all(".ends-here")) link.addEventListener("click", (event) => {
  event.preventDefault();
  toEnd();
});
choices(one("#sheet"), all("[data-act=sound]"), (what) => what === "sound" && clock.mute(!wished("sound")));

// The whole player by keyboard: space begins, pauses and goes on; right ends the set or the rest; left begins anew.
document.addEventListener("keydown", (event) => {
  const key = event.key === " " ? "space" : event.key;
  const busy = event.target.closest(key === "space" ? "input, textarea, select, dialog, summary, a, button" : "input, textarea, select, dialog");
  if (busy || event.ctrlKey || event.metaKey || event.altKey) return;
  const act = { player: { space: main, ArrowRight: now.state === "ready" ? skip : acts.end, ArrowLeft: now.state === "ready" ? null : again }, rest: { space: acts.next, ArrowRight: acts.next }, about: { space: acts.begin } }[now.view]?.[key];
  if (!act || event.repeat) return;
  event.preventDefault();
  act();
});
remote({
  play: () => (now.view === "rest" ? start() : ["ready", "pause"].includes(now.state) && main()),
  pause: () => now.view === "player" && now.state === "run" && pause(),
  nexttrack: () => (now.view === "rest" ? start() : now.view === "player" && now.state !== "ready" && finish(soFar(), false)),
  previoustrack: () => now.view === "player" && now.state !== "ready" && again(),
});
for (const kind of ["pagehide", "visibilitychange"]) addEventListener(kind, () => now.view === "player" && now.state === "run" && keep(), { capture: true });

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
  const { at: stopped, state, hurts, extra, view } = now;
  take(coming);
  // A form that came back with something to fix is shown at once.
  if (one("form.told:not(.waits):not([hidden])")) {
    now.view = "told";
    return show("told", set.line);
  }
  if (view === "painful") return toPainful();
  if (same && view === "told") {
    Object.assign(now, { hurts, extra, last: kept.last });
    return askAbout(stopped);
  }
  if (same && view === "player" && ["run", "pause", "lead", "count"].includes(state)) {
    Object.assign(now, { at: plan ? takeUp(plan, stopped) : stopped, extra });
    toPlayer("pause");
    if (plan) stages.get(set.line).at(plan, at(plan, now.at));
    else stages.get(set.line).counted(now.at);
    return undefined;
  }
  if (same && (view === "rest" || view === "change") && now.rest) return toRest(now.rest);
  if (!kept && +page.rest > 0) {
    now.last = { words: page.last };
    return toRest({ began: Date.now() - +page.gone * 1000, length: +page.rest, changes: false });
  }
  return same && view === "about" ? toAbout() : toPlayer();
}
wakeUp().finally(() => document.documentElement.classList.add("awake"));
