// The one clock of a set: a recording that plays. Where it stands is where the set stands; nothing else keeps time.

import { lengthOf, pieces } from "./timeline.js";

const TYPE = "audio/wav";

export class Clock {
  #audio;
  #address = null;
  #origin = 0;
  #length = 0;
  #playing = false;
  #silent = null;
  #timer = 0;
  #over;
  #broken;

  /** Takes an audio element; `over` is called when a recording ends, `broken` when something else stops it. */
  constructor(audio, { over, broken }) {
    this.#audio = audio;
    this.#over = over;
    this.#broken = broken;
    audio.addEventListener("ended", () => {
      if (this.#playing) this.#finish();
    });
    // An incoming call, an unplugged headphone: the phone pauses the recording by itself.
    audio.addEventListener("pause", () => {
      if (this.#playing && audio.paused && !audio.ended && this.#silent === null) {
        this.#playing = false;
        this.#broken();
      }
    });
  }

  /** Lays down the recording of some cues; `origin` is what the clock shows at its start. */
  load(cues, origin) {
    this.stop();
    this.#origin = origin;
    this.#length = lengthOf(cues);
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = URL.createObjectURL(new Blob(pieces(cues), { type: TYPE }));
    this.#audio.src = this.#address;
  }

  /** Begins or goes on. Where no sound can be played at all, the page's own clock stands in, silently. */
  async play() {
    this.#playing = true;
    try {
      await this.#audio.play();
    } catch {
      // Stopped meanwhile, or no sound without a tap, no sound card, no such format.
      if (this.#playing) this.#goOnSilently();
    }
  }

  #goOnSilently() {
    const from = this.#audio.currentTime || 0;
    this.#silent = { begun: performance.now() - from * 1000 };
    this.#timer = setTimeout(() => this.#finish(), (this.#length - from) * 1000);
  }

  /** Stops where it stands. */
  pause() {
    this.#playing = false;
    if (this.#silent) this.#audio.currentTime = (performance.now() - this.#silent.begun) / 1000;
    this.#still();
    this.#audio.pause();
  }

  /** Lets go of the recording. */
  stop() {
    this.#playing = false;
    this.#still();
    this.#audio.pause();
  }

  #still() {
    clearTimeout(this.#timer);
    this.#silent = null;
  }

  #finish() {
    this.#playing = false;
    this.#still();
    this.#over();
  }

  /** Sound or none; the time goes on. */
  mute(quiet) {
    this.#audio.muted = quiet;
  }

  get playing() {
    return this.#playing;
  }

  /** Where it stands, in seconds; less than nothing while it counts in. */
  get time() {
    const gone = this.#silent ? (performance.now() - this.#silent.begun) / 1000 : this.#audio.currentTime;
    return this.#origin + gone;
  }
}
