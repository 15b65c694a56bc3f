// The session player: counts a set in tempo, then opens the form that records it. The page works without it.

import { at, held, hold, reps, ticks, total, turns } from "./beat.js";
import { mountFigure, setPhase } from "./figure.js";
import { Ticker } from "./sound.js";

const LEAD = 3;
const player = document.getElementById("player");
const data = player.dataset;
const one = (selector) => player.querySelector(selector);
const told = document.getElementById("told");
const phase = one(".phase");
const count = one(".count");
const ticker = new Ticker();
const figure = one(".living");
if (figure) mountFigure(figure);

const plan = {
  tempo: () => reps(+data.up, +data.pause, +data.down, +data.count, +data.low),
  hold: () => hold(+data.seconds, +data.count || 1),
  turns: () => turns(+data.seconds, +data.walk, +data.count || 1),
  own: () => null,
}[data.kind]();

let state = "idle";
let begun = 0; // performance.now() at the first second of the set
let gone = 0; // seconds passed, while paused
let counted = 0; // repetitions counted by hand
let sound = localStorage.getItem("heelup-sound") !== "off";
let lock = null;

function become(next) {
  state = next;
  for (const part of player.querySelectorAll("[data-when]")) {
    part.hidden = !part.dataset.when.split(" ").includes(state);
  }
}

const passed = () => (state === "run" || state === "lead" ? (performance.now() - begun) / 1000 : gone);

function show(seconds) {
  if (seconds < 0) {
    phase.textContent = phase.dataset.lead;
    count.textContent = String(Math.ceil(-seconds));
    if (figure) setPhase(figure, "lead", 1 + seconds / LEAD, LEAD);
    return;
  }
  const place = at(plan, seconds);
  const rep = Math.min(place.rep, plan.count - 1);
  phase.textContent = phase.dataset[place.part ?? "hold"];
  const left = plan.kind !== "reps" ? Math.ceil(place.length - place.gone) : Math.floor(place.gone) + 1;
  count.textContent = place.length >= 100 || plan.kind === "turns" ? clock(left) : String(Math.min(left, Math.ceil(place.length)));
  if (figure) setPhase(figure, place.part ?? "hold", place.length ? place.gone / place.length : 1, place.length);
  draw(place.part === "gap" ? 1 : plan.kind === "hold" ? place.gone / place.length : place.through, place.rep);
  if (one(".rep-n")) one(".rep-n").textContent = String(rep + 1);
}

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

function draw(through, rep) {
  const way = one(".tempo .way");
  if (way) {
    const points = way.dataset.points.split(" ").map((p) => p.split(",").map(Number));
    const x = 10 + 330 * through;
    const before = points.filter(([px]) => px <= x);
    const next = points.find(([px]) => px > x) ?? points[points.length - 1];
    const last = before[before.length - 1] ?? points[0];
    const share = next[0] === last[0] ? 0 : (x - last[0]) / (next[0] - last[0]);
    const y = last[1] + (next[1] - last[1]) * share;
    one(".tempo .gone").setAttribute("d", `M${[...before, [x, y]].map((p) => p.join(" ")).join("L")}`);
    const now = one(".tempo .now");
    now.setAttribute("cx", x.toFixed(1));
    now.setAttribute("cy", y.toFixed(1));
  }
  player.querySelectorAll(".ticks i").forEach((tick, n) => {
    tick.className = n < rep ? "on" : n === rep && state === "run" ? "now" : "";
  });
}

function frame() {
  if (state !== "run" && state !== "lead") return;
  const seconds = passed();
  if (state === "lead" && seconds >= 0) {
    become("run");
    if (sound) ticker.begin(ticks(plan), seconds);
  }
  ticker.feed();
  if (state === "run" && seconds >= total(plan)) {
    finish(plan.kind === "reps" ? plan.count : plan.held * plan.count, false);
    return;
  }
  show(seconds);
  requestAnimationFrame(frame);
}

async function start() {
  if (sound) await ticker.wake();
  try {
    lock = await navigator.wakeLock?.request("screen");
  } catch {
    lock = null;
  }
  if (!plan) {
    become("count");
    if (figure) mountFigure(figure).play();
    countOne(0);
    return;
  }
  become("lead");
  begun = performance.now() + LEAD * 1000;
  if (sound) ticker.begin([[-3, "count"], [-2, "count"], [-1, "count"]], -LEAD);
  requestAnimationFrame(frame);
}

function pause() {
  gone = Math.max(0, passed());
  become("pause");
  ticker.stop();
}

async function goOn() {
  if (sound) await ticker.wake();
  become("run");
  begun = performance.now() - gone * 1000;
  if (sound) ticker.begin(ticks(plan), gone);
  requestAnimationFrame(frame);
}

function countOne(more) {
  counted += more;
  count.textContent = String(counted);
  if (one(".rep-n")) one(".rep-n").textContent = String(counted);
  player.querySelectorAll(".ticks i").forEach((tick, n) => {
    tick.className = n < counted ? "on" : "";
  });
  if (+data.count && counted >= +data.count) finish(counted, false);
}

/** Says what was really done so far: seconds held, or repetitions. */
function soFar() {
  if (!plan) return counted;
  const seconds = Math.max(0, passed());
  return plan.kind === "reps" ? Math.min(at(plan, seconds).rep, plan.count) : Math.round(held(plan, seconds));
}

/** Ends the set with what was done; without a start, the form keeps what is planned. */
function finish(done, hurts) {
  ticker.stop();
  if (figure) mountFigure(figure).pause();
  lock?.release();
  const begun = state !== "idle" && state !== "lead";
  if (begun || hurts) {
    const amount = begun ? done : 0;
    fill("seconds", amount);
    fill("minutes", plan?.kind === "turns" ? Math.floor(amount / 60) : Math.round(amount / 60));
    fill("reps", plan?.kind === "hold" ? Math.floor(amount / plan.held) : amount);
  }
  become("told");
  player.classList.add("over");
  told.classList.remove("waits");
  for (const part of told.querySelectorAll("[data-hurts]")) part.hidden = part.dataset.hurts !== String(hurts);
  told.querySelector("[name=painful]").value = hurts ? "yes" : "";
  navigator.vibrate?.(120);
  const heading = told.querySelector("h2");
  scrollTo(0, 0);
  heading.focus({ preventScroll: true });
}

function fill(name, value) {
  const field = told.querySelector(`[name=${name}]`);
  if (field) field.value = String(value);
}

function main() {
  const act = { idle: start, run: pause, lead: pause, pause: goOn, count: () => countOne(1) }[state];
  if (state === "lead") {
    become("idle");
    ticker.stop();
    return;
  }
  act?.();
}

one("[data-act=main]").addEventListener("click", main);
one("[data-act=end]").addEventListener("click", () => finish(soFar(), false));
one("[data-act=painful]").addEventListener("click", () => finish(soFar(), true));
const speaker = one("[data-act=sound]");
const paint = () => {
  speaker.setAttribute("aria-pressed", String(sound));
  for (const sign of speaker.children) sign.hidden = sign.dataset.sound !== (sound ? "on" : "off");
};
speaker.addEventListener("click", async () => {
  sound = !sound;
  localStorage.setItem("heelup-sound", sound ? "on" : "off");
  paint();
  if (!sound) ticker.stop();
  else if (await ticker.wake() && state === "run") ticker.begin(ticks(plan), passed());
});
document.addEventListener("visibilitychange", async () => {
  if (document.visibilityState !== "visible" || state !== "run") return;
  if (sound && (await ticker.wake())) ticker.begin(ticks(plan), passed());
});
paint();
// A form that came back with something to fix is shown at once.
if (told.classList.contains("waits")) become("idle");
else {
  become("told");
  player.classList.add("over");
}
if (figure) setPhase(figure, "lead", 0, LEAD);
