// The session player: leads through every set still to do, keeps each at once, and knows after a reload where it was.
// The server's pages do the same without it. It decides nothing: what comes is laid out in the page.

import { Clock } from "./clock.js";
import { left, nameOf, restAfter } from "./course.js";
import { awake, buzz, choices, remote, say, tell, wished } from "./cues.js";
import { amount } from "./forms.js";
import { byHand, byKey } from "./hands.js";
import { flush, freshId, post } from "./outbox.js";
import { Rest } from "./rest.js";
import { Run } from "./run.js";
import { endFields } from "./sent.js";
import { all, forms, keepHere, key, next, now, once, one, open, page, score, stages, told, way, words } from "./standing.js";
import { forgetPlace } from "./store.js";
import { telling } from "./telling.js";
import { announce, show, within } from "./views.js";
import { wakeUp } from "./wake.js";

const clock = new Clock(one("#sound"), { over: () => (now.view === "rest" ? rest.ended() : run.ended()), broken: interrupted });
const rest = new Rest(one("#rest"), clock, { over: restOver });
const run = new Run(clock, words, { changed: become, moment: () => keep(), over: (did) => finish(did, false) });
clock.mute(!wished("sound"));
one("#sound").addEventListener("timeupdate", () => run.follow());

const keep = () => keepHere(run);
const { finish, askAbout, record, change, changed } = telling({ run, rest, keep, goTo, toPainful, toRest });
/** Says whether what is under way is an outing of running and walking. */
const outing = () => way.set?.beat.kind === "turns";

/** Goes into a state of the player. */
function become(state) {
  within(state);
  awake(state === "run" || state === "lead" || state === "count");
  tell(one("#player .what").textContent, way.set?.words ?? "", state === "run" || state === "lead");
}

/** Makes a set the one that is next. */
function take(coming) {
  const set = coming;
  way.set = set;
  Object.assign(now, { set: nameOf(set), extra: 0, hurts: false });
  pace();
  const stage = one(`#player > .stage[data-line="${set.line}"]`);
  for (const name of all("#player .what, #rest .what")) name.textContent = stage.dataset.name;
  // The figure stands on the leg that works.
  stage.classList.toggle("turned", stage.dataset.side !== set.side && set.side !== "both");
  one("#player .head").textContent = set.head;
  for (const count of all(".done-n")) count.textContent = String(score.total - open().length);
  run.take(set, stages.get(set.line));
}

/** Lets steps be heard while running, where a cadence was asked for: from the next start on. */
function pace() {
  const perMinute = +page.cadence;
  run.pace = perMinute > 0 && wished("steps") ? { perMinute, seconds: +page.cadenceFor } : null;
}

/** Shows the set that is next; paused, where it was `stood` in when the page went away. */
function toPlayer(state = "ready", stood = 0) {
  now.view = "player";
  show("player", way.set.line);
  for (const link of all(".ends-here")) link.hidden = !way.done.length && page.begun !== "true";
  run.rest(state, stood);
  keep();
}

function main() {
  run.main();
  if (run.state === "lead" || run.state === "count" && run.at === 0) announce("begins", { set: way.set.words });
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
  const { line, no } = way.set;
  show("about", line);
  one(`.about[data-line="${line}"] .at`).textContent = `${no} / ${score.total}`;
  keep();
}

function toRest(kept) {
  now.view = "rest";
  now.rest = kept;
  const { line, words: coming } = way.set;
  show("rest", line);
  rest.show(kept, { last: now.last, next: coming });
  tell(words.rest, coming, true);
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
  // An outing that hurt is walked home: no more running today, also not less of it.
  const easier = !outing() && !now.easier && left(score, { done: way.done, easier: true }).length > 0 && score.after.length > 0;
  if (offer) offer.hidden = !easier;
  for (const part of all(".walk-home")) part.hidden = !outing();
  show("painful");
  keep();
}

function toEnd() {
  rest.stop();
  run.stop();
  if (!way.done.length && page.begun !== "true") return void leave();
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

function skip() {
  run.stop();
  now.skipped.push(nameOf(way.set));
  const coming = next();
  if (!coming) return toEnd();
  const other = coming.line !== way.set.line;
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
choices(one("#sheet"), all("[data-act=sound]"), (what) => {
  if (what === "sound") clock.mute(!wished("sound"));
  if (what === "steps") pace();
});

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

wakeUp({ askAbout, sendLast, take, toAbout, toEnd, toPainful, toPlayer, toRest }).finally(() => document.documentElement.classList.add("awake"));
