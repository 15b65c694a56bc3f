// The heel-raise test with the beat: warm up, one leg until it ends, rest, the other leg; then the form is filled in.
// The page counts whole raises on the beat; the person says when a raise was none, and when to stop.

import { at, cues, reps, rest as planOfRest } from "./beat.js";
import { Clock } from "./clock.js";
import { awake, buzz, choices, remote, say, tell, wished } from "./cues.js";
import { behind } from "./forms.js";
import { byHand, byKey } from "./hands.js";
import { flush, freshId, post } from "./outbox.js";
import { clock as minutes, Stage } from "./stage.js";
import { forgetPlace, keepPlace, place } from "./store.js";

const one = (css) => document.querySelector(css);
const all = (css) => [...document.querySelectorAll(css)];
const player = one("#player");
const form = one("#result");
const page = player.dataset;
const words = Object.fromEntries(all("#words [data-word]").map((word) => [word.dataset.word, word.textContent]));
const stage = new Stage(one("#stage"), words);
const LEAD = 4;
const BEAT = 30 / +page.pace;
const plan = reps(BEAT, 0, BEAT, +page.most);
const key = `${page.key}/${page.date}`;

/** What is known of the test so far; kept on this phone. */
let now = { state: "warm", leg: page.first, counted: {}, at: 0, slips: [], rest: 0, hurt: false, open: false };
let part = "";
let timer = 0;
const other = (leg) => (leg === "left" ? "right" : "left");
const capital = (leg) => words[leg[0].toUpperCase() + leg.slice(1)];
const clock = new Clock(one("#sound"), { over: () => now.state === "run" && stop(+page.most), broken });
clock.mute(!wished("sound"));

function announce(what, fill = {}) {
  const line = one("#say");
  line.textContent = Object.entries(fill).reduce((text, [name, value]) => text.replace(`{${name}}`, value), line.dataset[what] ?? "");
}

const keep = () => keepPlace(key, { ...now, at: now.state === "run" ? Math.max(0, clock.time) : now.at });

function become(state) {
  now.state = state;
  for (const shown of all("#player [data-when]")) shown.hidden = !shown.dataset.when.split(" ").includes(state);
  one("#stage").classList.toggle("turned", now.leg !== page.first);
  for (const word of all("#player .leg-word")) word.textContent = words[now.leg];
  one("#player .head").textContent = state === "warm" ? "" : state === "rest" ? told() : capital(now.leg);
  one(".slipped").hidden = true;
  awake(state === "run" || state === "lead");
  tell(one("#player .what").textContent, capital(now.leg), state === "run");
  const ends = one("#ends");
  if (ends) ends.hidden = player.hidden || state === "run" || state === "lead";
  keep();
}

const told = () => `${capital(other(now.leg))}: ${now.counted[other(now.leg)] ?? 0}`;

function shows(phase, big) {
  stage.ready({ big, beat: { count: +page.most } }, phase);
}

function open() {
  now.open = true;
  form.hidden = true;
  one("body > header.top").hidden = true;
  player.hidden = false;
  document.body.classList.add("full");
  toState();
  one("#player [data-act=main]").focus({ preventScroll: true });
  scrollTo(0, 0);
}

function toState() {
  if (now.state === "rest") return toRest();
  if (now.state === "warm") shows(words.warm, page.warm);
  else shows(words.ready, "0");
  return become(now.state);
}

async function start() {
  clearInterval(timer);
  Object.assign(now, { at: 0, slips: [] });
  shows(words.lead, String(LEAD));
  part = "";
  clock.load(cues(plan, 0, LEAD), -LEAD);
  become("lead");
  announce("begins", { leg: capital(now.leg) });
  await clock.play();
  requestAnimationFrame(frame);
}

function frame() {
  follow();
  if (clock.playing && (now.state === "run" || now.state === "lead")) requestAnimationFrame(frame);
}

function follow() {
  if (!clock.playing || (now.state !== "run" && now.state !== "lead")) return;
  const seconds = clock.time;
  if (seconds < 0) return stage.lead(-seconds, LEAD);
  if (now.state === "lead") become("run");
  const where = at(plan, seconds);
  if (where.done) return stop(+page.most);
  // Here the count is that of whole raises.
  stage.at(plan, where, String(where.rep));
  const moment = `${where.rep}/${where.part}`;
  if (moment === part) return undefined;
  part = moment;
  buzz(where.part);
  if (where.part === "up") {
    if (where.rep > 0) say(String(where.rep));
    one(".raises").textContent = String(where.rep);
    one(".slipped").hidden = now.slips.at(-1) !== where.rep && now.slips.at(-1) !== where.rep - 1;
    keep();
  }
  return undefined;
}
one("#sound").addEventListener("timeupdate", follow);

/** This raise was none: too low, off the beat, with help. So many in a row end it, and do not count. */
function slip() {
  const rep = Math.max(0, Math.floor(clock.time / plan.each));
  if (now.slips.at(-1) === rep) return;
  now.slips.push(rep);
  const row = now.slips.slice(-page.slips);
  if (row.length === +page.slips && row.at(-1) - row[0] === page.slips - 1) return void stop(row[0]);
  one(".slipped").hidden = false;
  announce("slip");
  buzz("rest");
  keep();
}

function stop(count) {
  clock.stop();
  buzz("end");
  now.counted[now.leg] = count;
  announce("stopped", { leg: capital(now.leg), n: String(count) });
  const next = other(now.leg);
  if (next in now.counted) return finish();
  now.leg = next;
  now.rest = Date.now();
  return toRest();
}

function broken() {
  const count = behind(plan, clock.time).reps;
  stop(count);
  announce("broken", { leg: capital(other(now.leg)), n: String(count) });
}

function toRest() {
  const length = +page.rest;
  const gone = Math.min(length, (Date.now() - now.rest) / 1000);
  shows(words.rest, minutes(Math.ceil(length - gone)));
  become("rest");
  if (gone < length) {
    clock.load(cues(planOfRest(length), gone, 0), gone);
    clock.play();
  }
  clearInterval(timer);
  timer = setInterval(() => {
    const left = Math.max(0, length - (Date.now() - now.rest) / 1000);
    stage.number(minutes(Math.ceil(left)));
    if (left > 0) return;
    clearInterval(timer);
    announce("over");
    buzz("end");
  }, 250);
}

/** Fills the form with what was counted, and shows it. */
function finish() {
  clearInterval(timer);
  clock.stop();
  awake(false);
  for (const [leg, count] of Object.entries(now.counted)) form.elements.namedItem(leg).value = String(count);
  shut();
  if (Object.keys(now.counted).length) {
    one("#open").hidden = true;
    one("#save").className = "btn wide";
  }
  const goal = Object.keys(now.counted).length ? form.querySelector("input[name=pain]") : form.querySelector("h1");
  one("#counts").scrollIntoView({ block: "start" });
  goal?.focus({ preventScroll: true });
}

function shut() {
  now.open = false;
  player.hidden = true;
  if (one("#ends")) one("#ends").hidden = true;
  form.hidden = false;
  one("body > header.top").hidden = false;
  document.body.classList.remove("full");
  keep();
}

/** Changes what was counted on the leg before the rest. */
function counted(by) {
  const leg = other(now.leg);
  now.counted[leg] = Math.min(+page.most, Math.max(0, now.counted[leg] + by));
  one("#player .head").textContent = told();
  keep();
}

function main() {
  if (now.state === "warm") {
    now.state = "ready";
    toState();
  } else if (now.state === "run") stop(behind(plan, clock.time).reps);
  else if (now.state === "lead") {
    clock.stop();
    now.state = "ready";
    toState();
  } else start();
}

const acts = {
  main, slip, finish, open,
  close: () => {
    if (now.state === "run") stop(behind(plan, clock.time).reps);
    if (now.state === "lead") {
      clock.stop();
      now.state = "ready";
    }
    finish();
  },
  painful: () => {
    now.hurt = true;
    stop(behind(plan, clock.time).reps);
  },
  swap: () => {
    now.leg = other(now.leg);
    toState();
  },
  anew: () => {
    now.leg = other(now.leg);
    delete now.counted[now.leg];
    now.state = "ready";
    clearInterval(timer);
    clock.stop();
    toState();
  },
  less: () => counted(-1), more: () => counted(1),
};
byHand(acts);
choices(one("#sheet"), all("[data-act=sound]"), (what) => what === "sound" && clock.mute(!wished("sound")));
byKey({ test: { space: main, ArrowDown: () => now.state === "run" && slip() } }, () => (player.hidden ? "" : "test"));
remote({ play: () => now.state !== "run" && main(), pause: () => now.state === "run" && main(), nexttrack: () => now.state === "run" && slip() });

let saving = false;
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (saving) return;
  const body = [...new FormData(form)].filter(([name, value]) => name !== "entry" && value !== "" && value !== "unsure");
  if (!body.some(([name]) => name === "left" || name === "right")) return void form.elements.namedItem("left").focus();
  saving = true;
  await post(page.action, [["entry", freshId()], ...body], { kind: "test", session: page.action });
  await forgetPlace(key);
  const { all: gone } = await flush();
  if (gone) location.assign("/");
  else one("#later").hidden = false;
});

/** Takes the test up where it was: a leg that was under way counts up to where it stopped. */
async function wakeUp() {
  const kept = await place(key);
  flush();
  if (!kept?.open) return;
  now = kept;
  if (now.state === "run") {
    now.counted[now.leg] = behind(plan, now.at).reps;
    const count = now.counted[now.leg];
    const leg = now.leg;
    now.leg = other(leg);
    now.rest = Date.now();
    if (now.leg in now.counted) return finish();
    now.state = "rest";
    open();
    return announce("broken", { leg: capital(leg), n: String(count) });
  }
  if (now.state === "lead") now.state = "ready";
  return open();
}
wakeUp().finally(() => document.documentElement.classList.add("awake"));
