// The rest between two sets: counts down from when the set ended, so that a reload or a locked screen changes nothing.
// Its sounds are a recording, too.

import { cues, rest as planOfRest } from "./beat.js";
import { clock as minutes } from "./stage.js";

export class Rest {
  #element;
  #clock;
  #over;
  #kept = null;
  #timer = 0;
  #told = false;

  /** Takes its view, the clock that plays, and what to do when it is over. */
  constructor(element, clock, { over }) {
    this.#element = element;
    this.#clock = clock;
    this.#over = over;
  }

  #one(css) {
    return this.#element.querySelector(css);
  }

  /** Shows it; `began` is a moment of the phone's clock in milliseconds, `length` in seconds. */
  show(kept, { last, next }) {
    this.#kept = kept;
    this.#one(".did-words").textContent = last?.words ?? "";
    this.#one(".last-set").hidden = !last?.words;
    this.#one("[data-act=change]").hidden = !last?.entry || !last.single;
    this.#one(".next-words").textContent = next;
    for (const word of this.#element.querySelectorAll("[data-rest]")) word.hidden = (word.dataset.rest === "switch") !== Boolean(kept.changes);
    this.#told = this.#gone() >= kept.length;
    this.#begin();
  }

  #gone() {
    return Math.max(0, (Date.now() - this.#kept.began) / 1000);
  }

  #begin() {
    const gone = this.#gone();
    if (gone < this.#kept.length) {
      this.#clock.load(cues(planOfRest(this.#kept.length), gone, 0), gone);
      this.#clock.play();
    }
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#draw(), 250);
    this.#draw();
  }

  #draw() {
    const { length } = this.#kept;
    const gone = Math.min(length, this.#gone());
    const time = this.#one(".big-time");
    const text = minutes(Math.ceil(length - gone));
    if (time.textContent !== text) time.textContent = text;
    this.#one(".rest-of").textContent = minutes(length);
    const bar = this.#one("progress");
    bar.max = length;
    bar.value = gone;
    this.#one(".rest-over").hidden = gone < length;
    if (gone >= length) this.ended();
  }

  /** The recording, or the time, is over. */
  ended() {
    if (this.#told || !this.#kept || this.#gone() < this.#kept.length - 0.5) return;
    this.#told = true;
    this.#over();
  }

  /** Rests so many seconds more; returns what has to be kept. */
  longer(seconds) {
    const gone = this.#gone();
    const { began, length, changes } = this.#kept;
    this.#kept = { began, length: Math.max(length, Math.floor(gone)) + seconds, changes };
    this.#told = false;
    this.#begin();
    return this.#kept;
  }

  /** Lets go of it. */
  stop() {
    clearInterval(this.#timer);
    this.#told = true;
  }
}
