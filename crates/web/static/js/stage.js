// What is seen while a set runs: phase, count, the way of one repetition, one tick a repetition, the figure.
// Draws what it is told, and only what has changed.

import { share, total } from "./beat.js";
import { mountFigure, setPhase } from "./figure.js";

const still = matchMedia("(prefers-reduced-motion: reduce)");

/** Returns minutes and seconds: 1:30. */
export const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, "0")}`;

function put(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

/** A line through points: where it is at an x, and how long it is up to there. */
class Way {
  #points;

  constructor(text) {
    this.#points = text.split(" ").map((point) => point.split(",").map(Number));
  }

  at(share) {
    const [first] = this.#points;
    const x = first[0] + (this.#points[this.#points.length - 1][0] - first[0]) * share;
    let length = 0;
    let [px, py] = first;
    for (const [qx, qy] of this.#points.slice(1)) {
      const piece = Math.hypot(qx - px, qy - py);
      if (qx >= x && qx > px) {
        const part = (x - px) / (qx - px);
        return { x, y: py + (qy - py) * part, length: length + piece * part };
      }
      length += piece;
      [px, py] = [qx, qy];
    }
    return { x: px, y: py, length };
  }
}

/** Longer numbers, such as 4:00, are set smaller. */
function number(element, text) {
  if (element.textContent === text) return;
  element.textContent = text;
  element.classList.toggle("long", text.length > 2);
}

/** Pictures a second: slow movements are smooth enough at that, and the phone stays cool. */
const PICTURES = 20;
/** Pictures a second where one takes long, and how long that is, in milliseconds. */
const FEWER = 12;
const LONG = 2.5;

export class Stage {
  #element;
  #words;
  #figure;
  #pictures = PICTURES;
  #cost = 0;
  #way;
  #parts;
  #shown = {};

  /** Takes the stage of one exercise, and the words of the phases. */
  constructor(element, words) {
    const one = (css) => element.querySelector(css);
    this.#element = element;
    this.#words = words;
    this.#figure = one(".figure:not(.plain-figure)");
    if (this.#figure) mountFigure(this.#figure);
    const way = one(".tempo .way");
    this.#way = way ? new Way(way.dataset.points) : null;
    this.#parts = { phase: one(".phase"), count: one(".count"), gone: one(".tempo .gone"), now: one(".tempo .now"), done: one(".rep-n"), of: one(".rep-of"), left: one(".left-n"), ticks: one(".ticks") };
    this.#parts.gone?.setAttribute("stroke-dasharray", "0 999");
  }

  /** Shows a set that has not begun. */
  ready(set, phase) {
    this.#shown = {};
    this.#element.hidden = false;
    put(this.#parts.phase, phase);
    number(this.#parts.count, set.big);
    put(this.#parts.of, String(set.beat.count));
    this.#tickBoxes(set.beat.count);
    this.#done(0, false);
    this.#along(0);
    this.#pose("lead", 0, 1);
    this.own(false);
    delete this.#element.dataset.part;
    if (this.#parts.left) put(this.#parts.left, clock((set.beat.seconds + set.beat.walk) * set.beat.count));
  }

  /** What is said aloud of a part of an outing: "Run, 2 minutes". */
  aloud(part, length) {
    const text = part === "run" ? this.#element.dataset.run : this.#element.dataset.walk;
    return text ?? `${this.#words[part]} ${clock(length)}`;
  }

  /** Lets the figure move in its own tempo, or not: where the pace is one's own. */
  own(moves) {
    if (!this.#figure) return;
    if (moves && !still.matches) mountFigure(this.#figure).play();
    else mountFigure(this.#figure).pause();
  }

  #tickBoxes(count) {
    const ticks = this.#parts.ticks;
    if (!ticks || ticks.children.length === count) return;
    ticks.replaceChildren(...Array.from({ length: count }, () => document.createElement("i")));
    ticks.classList.toggle("many", count > 15);
  }

  /** Shows the seconds until it begins. */
  lead(left, length) {
    this.#shown.part = "lead";
    put(this.#parts.phase, this.#words.lead);
    number(this.#parts.count, String(Math.max(1, Math.ceil(left))));
    this.#pose("lead", Math.max(0, 1 - left / length), length);
  }

  /** Shows where in the plan a moment lies; `text` instead of the seconds, where that is counted. */
  at(plan, place, text) {
    const part = place.part ?? "end";
    if (part !== this.#shown.part) {
      this.#shown.part = part;
      put(this.#parts.phase, this.#words[part] ?? "");
      // Of an outing, running and walking can be told apart from the corner of an eye.
      this.#element.dataset.part = part;
    }
    const left = plan.kind !== "reps" ? Math.ceil(place.length - place.gone) : Math.floor(place.gone) + 1;
    const long = place.length >= 100 || plan.kind === "turns";
    number(this.#parts.count, text ?? (long ? clock(left) : String(Math.min(left, Math.ceil(place.length)))));
    this.#done(place.rep, true);
    if (this.#parts.left) {
      const behind = place.rep * plan.each + (place.part === "walk" ? plan.held : 0) + place.gone;
      put(this.#parts.left, clock(Math.ceil(total(plan) - behind)));
    }
    const gone = share(place);
    // Without movement the figure shows its key positions, one at a time, and the point goes second by second.
    const seen = still.matches ? { ...place, gone: Math.floor(place.gone) } : place;
    const before = plan.parts.slice(0, plan.parts.findIndex(([name]) => name === place.part)).reduce((sum, [, s]) => sum + s, 0);
    const through = place.part === "gap" ? 1 : plan.kind === "hold" ? seen.gone / place.length : (before + seen.gone) / plan.each;
    this.#along(Math.round(through * plan.each * this.#pictures) / this.#pictures / plan.each);
    this.#pose(part, still.matches ? 1 : gone, place.length);
  }

  #pose(part, gone, seconds) {
    if (!this.#figure) return;
    const pose = `${part}${Math.round(gone * seconds * this.#pictures)}`;
    if (pose === this.#shown.pose) return;
    this.#shown.pose = pose;
    const from = performance.now();
    setPhase(this.#figure, part, gone, seconds);
    // A slow phone draws fewer pictures; one slow moment changes nothing.
    this.#cost += (performance.now() - from - this.#cost) / 20;
    this.#pictures = this.#cost > LONG ? FEWER : PICTURES;
  }

  /** Shows a number of the caller's own. */
  number(text) {
    number(this.#parts.count, text);
  }

  /** Shows repetitions counted by hand. */
  counted(count) {
    number(this.#parts.count, String(count));
    this.#done(count, false);
    put(this.#parts.done, String(count));
  }

  #done(rep, running) {
    const seen = running ? rep : rep - 0.5;
    if (seen === this.#shown.rep) return;
    this.#shown.rep = seen;
    const ticks = this.#parts.ticks?.children ?? [];
    for (let n = 0; n < ticks.length; n += 1) ticks[n].className = n < rep ? "on" : n === rep && running ? "now" : "";
    put(this.#parts.done, String(Math.min(running ? rep + 1 : rep, Math.max(1, ticks.length))));
  }

  #along(through) {
    if (!this.#way || through === this.#shown.through) return;
    this.#shown.through = through;
    const { x, y, length } = this.#way.at(Math.min(1, through));
    this.#parts.gone.setAttribute("stroke-dasharray", `${length.toFixed(1)} 999`);
    this.#parts.now.setAttribute("cx", x.toFixed(1));
    this.#parts.now.setAttribute("cy", y.toFixed(1));
  }

  hide() {
    this.#element.hidden = true;
  }
}
