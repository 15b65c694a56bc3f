// What was really done: the form after a set, filled by the player and changed by the person.

import { held } from "./beat.js";

/** Returns what a moment of a set comes to, in the unit its form counts: repetitions, seconds or minutes. */
export function amount(field, plan, { reps, seconds }) {
  if (field === "reps") return plan?.kind === "hold" ? Math.floor(seconds / plan.held) : reps;
  if (field === "seconds") return Math.round(seconds);
  return plan?.kind === "turns" ? Math.floor(seconds / 60) : Math.round(seconds / 60);
}

/** Returns what is planned for a set, in the unit its form counts. */
export function planned(field, set) {
  const { count, seconds } = set.beat;
  return field === "reps" ? count : field === "seconds" ? count * seconds : Math.round((count * seconds) / 60);
}

/** Returns the repetitions and seconds that lie behind a moment of a plan. */
export function behind(plan, seconds) {
  const gone = Math.max(0, seconds);
  return { reps: Math.min(plan.count, Math.floor(gone / plan.each + 1e-6)), seconds: plan.kind === "reps" ? gone : held(plan, gone) };
}

/** The form of one exercise. */
export class Told {
  #form;

  constructor(form) {
    this.#form = form;
  }

  get field() {
    return this.#form.dataset.amount;
  }

  get loads() {
    return "loads" in this.#form.dataset;
  }

  /** Shows it: what was done, whether it hurt too much, and what is asked beside the amount. */
  open({ set, done, hurts, pain, effort, load }) {
    const form = this.#form;
    const one = (css) => form.querySelector(css);
    form.reset();
    const amount = one(`[name=${this.field}]`);
    amount.value = String(done);
    amount.required = true;
    for (const part of form.querySelectorAll("[data-hurts]")) part.hidden = part.dataset.hurts !== String(hurts);
    one(".told-set").textContent = set;
    one(".asks-pain").hidden = !pain;
    if (one(".asks-effort")) one(".asks-effort").hidden = !effort;
    const weight = one("[name=load]")?.closest(".entry");
    if (weight) weight.hidden = !load;
    for (const line of form.querySelectorAll(".said")) line.replaceChildren();
    form.classList.remove("waits");
    form.hidden = false;
    one(".told-h").focus({ preventScroll: true });
  }

  hide() {
    this.#form.hidden = true;
  }

  value(name) {
    const field = this.#form.elements.namedItem(name);
    const value = field?.value ?? "";
    return value === "" ? null : value;
  }

  /** Says what was done in words: "12 of 12 repetitions". */
  words(done, of) {
    return this.#form.dataset.did.replace("{n}", done).replace("{of}", of);
  }

  /** Calls back when it is sent. */
  sent(act) {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      act();
    });
  }
}
