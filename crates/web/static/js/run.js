// One set under way: counted in, led, paused, taken up again, over. The recording keeps the time; this looks where it
// stands and shows it. What comes before and after the set is the player's business.

import { at, cues, halfway, hold, reps, takeUp, total, turns } from "./beat.js";
import { buzz, say } from "./cues.js";
import { behind } from "./forms.js";

const LEAD = 3;

function planOf({ beat }) {
  if (beat.kind === "tempo") return reps(beat.up, beat.pause, beat.down, beat.count, beat.low);
  if (beat.kind === "hold") return hold(beat.seconds, beat.count);
  return beat.kind === "turns" ? turns(beat.seconds, beat.walk, beat.count) : null;
}

export class Run {
  #clock;
  #words;
  #tell;
  #set = null;
  #stage = null;
  #moment = "";
  #frame = 0;
  #seen = 0;
  /** The set in time; none where the pace is one's own. */
  plan = null;
  /** `ready`, `lead` (counting in), `run`, `pause` or `count` (by hand). */
  state = "ready";
  /** Where it was taken up last: seconds of the plan, or repetitions counted by hand. */
  at = 0;
  /** Steps that are heard while running: so many a minute, for so many seconds; none without a wish. */
  pace = null;

  /** Takes the clock, the words of the phases, and whom to tell: `changed`, `moment`, `over(did)`. */
  constructor(clock, words, tell) {
    this.#clock = clock;
    this.#words = words;
    this.#tell = tell;
  }

  /** Takes the set that is next, and its stage. */
  take(set, stage) {
    this.#set = set;
    this.#stage = stage;
    this.plan = planOf(set);
    this.at = 0;
    this.lie();
  }

  /** Shows it before it begins. */
  lie() {
    const { plan } = this;
    this.#stage.ready(this.#set, plan?.kind === "hold" ? this.#words.hold : plan ? this.#words.ready : this.#words.count);
  }

  #become(state) {
    this.state = state;
    this.#tell.changed(state);
  }

  /** Puts it into a state without playing: ready, or paused where it was after a reload. */
  rest(state, stood = 0) {
    this.at = this.plan ? takeUp(this.plan, stood) : stood;
    if (state === "pause" && this.plan) this.#stage.at(this.plan, at(this.plan, this.at));
    else if (state === "pause") this.#stage.counted(this.at);
    this.#become(state);
  }

  /** Counts in, and leads from where it is taken up. */
  async start(from = 0) {
    this.at = from;
    if (!this.plan) {
      this.#become("count");
      this.#stage.counted(this.at);
      this.#stage.own(true);
      return;
    }
    this.#moment = "";
    this.#seen = from;
    this.#clock.load(cues(this.plan, from, LEAD, this.pace), from - LEAD);
    this.#become("lead");
    await this.#clock.play();
    this.#again();
  }

  #again() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.follow();
      if (this.#clock.playing && this.#leads()) this.#again();
    });
  }

  #leads() {
    return this.state === "lead" || this.state === "run";
  }

  /** Looks where the recording stands, and shows it. */
  follow() {
    if (!this.#clock.playing || !this.#leads()) return;
    const seconds = this.#clock.time;
    if (seconds < this.at) {
      this.#stage.lead(this.at - seconds, LEAD);
      return;
    }
    if (this.state === "lead") this.#become("run");
    const where = at(this.plan, seconds);
    if (where.done) {
      this.ended();
      return;
    }
    this.#stage.at(this.plan, where);
    this.#half(seconds);
    const moment = `${where.rep}/${where.part}`;
    if (moment === this.#moment) return;
    this.#moment = moment;
    say(this.#spoken(where));
    buzz(where.part);
    this.#tell.moment();
  }

  /** What a voice says of a part; of an outing also how long it is, and which turn is the last. */
  #spoken({ rep, part, length }) {
    const { plan } = this;
    if (plan.kind !== "turns") return this.#words[part];
    const last = part === "run" && plan.count > 1 && rep === plan.count - 1;
    return [last ? this.#words.lastTurn : "", this.#stage.aloud(part, length)].filter(Boolean).join(" ");
  }

  /** Half of an outing is behind: said once. */
  #half(seconds) {
    if (this.plan.kind !== "turns") return;
    const half = halfway(this.plan);
    const before = this.#seen < half;
    this.#seen = seconds;
    if (!before || seconds < half || seconds > half + 1.5) return;
    say(this.#words.half);
    buzz("half");
  }

  /** The recording is over, and the set with it. */
  ended() {
    if (this.plan && this.#leads()) this.#tell.over(behind(this.plan, total(this.plan)));
  }

  /** Stops where it stands. */
  pause() {
    this.at = this.stood;
    this.#clock.pause();
    this.#become("pause");
  }

  /** What the one big button does. */
  main() {
    if (this.state === "ready") return this.start();
    if (this.state === "pause") return this.start(this.plan ? takeUp(this.plan, this.at) : this.at);
    if (this.state === "count") return this.#countOne();
    if (this.state === "lead" && this.at === 0) {
      this.#clock.stop();
      this.lie();
      return this.#become("ready");
    }
    return this.pause();
  }

  #countOne() {
    this.at += 1;
    this.#stage.counted(this.at);
    buzz("up");
    this.#tell.moment();
    if (this.at >= this.#set.beat.count) this.#tell.over({ reps: this.at, seconds: 0 });
  }

  /** Lets go of it. */
  stop() {
    cancelAnimationFrame(this.#frame);
    this.#clock.stop();
    this.#stage?.own(false);
    this.state = "ready";
  }

  /** Where it stands now. */
  get stood() {
    return this.plan && this.#leads() ? Math.max(this.at, this.#clock.time) : this.at;
  }

  /** What was really done of it so far. */
  get soFar() {
    if (!this.plan) return { reps: this.at, seconds: 0 };
    return this.state === "ready" ? { reps: 0, seconds: 0 } : behind(this.plan, this.stood);
  }
}
