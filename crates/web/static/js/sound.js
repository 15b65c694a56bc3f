// Ticks on the audio clock, scheduled a little ahead so that a busy page cannot delay them.

const AHEAD = 0.4;
const PITCH = { up: 660, hold: 520, down: 440, low: 390, gap: 330, run: 660, walk: 440, end: 880, count: 330 };

export class Ticker {
  #audio = null;
  #moments = [];
  #begun = 0;
  #next = 0;

  /** Must be called from a tap: phones allow sound only then. Says whether there is sound. */
  async wake() {
    const Audio = window.AudioContext ?? window.webkitAudioContext;
    if (!Audio) return false;
    this.#audio ??= new Audio();
    if (this.#audio.state === "suspended") await this.#audio.resume();
    return this.#audio.state === "running";
  }

  /** Takes the moments of a plan; `gone` seconds of it have passed. */
  begin(moments, gone) {
    if (!this.#audio) return;
    this.#moments = moments;
    this.#begun = this.#audio.currentTime - gone;
    this.#next = moments.findIndex(([seconds]) => seconds >= gone - 0.02);
    if (this.#next < 0) this.#next = moments.length;
  }

  /** Puts what is due soon on the audio clock; call it often. */
  feed() {
    if (!this.#audio || this.#audio.state !== "running") return;
    const until = this.#audio.currentTime + AHEAD;
    while (this.#next < this.#moments.length) {
      const [seconds, kind] = this.#moments[this.#next];
      const when = this.#begun + seconds;
      if (when > until) return;
      if (when > this.#audio.currentTime - 0.05) this.#tick(Math.max(when, this.#audio.currentTime), kind);
      this.#next += 1;
    }
  }

  /** Lets go of what is not sounding yet. */
  stop() {
    this.#moments = [];
    this.#next = 0;
  }

  #tick(when, kind) {
    const tone = this.#audio.createOscillator();
    const loud = this.#audio.createGain();
    tone.frequency.value = PITCH[kind] ?? PITCH.count;
    loud.gain.setValueAtTime(0.0001, when);
    loud.gain.exponentialRampToValueAtTime(0.25, when + 0.008);
    loud.gain.exponentialRampToValueAtTime(0.0001, when + (kind === "end" ? 0.5 : 0.12));
    tone.connect(loud).connect(this.#audio.destination);
    tone.start(when);
    tone.stop(when + 0.6);
  }
}
