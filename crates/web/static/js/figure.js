// The living figure: moves the joints of a server-drawn picture along its track, and lays the skin over them.
//
// All solving is done by the server. Time comes from whoever plays: `setPhase` (a player's clock) or `play` (the
// figure's own tempo, in a loop). Until the track is there, and without it, the picture simply stands.

const still = matchMedia("(prefers-reduced-motion: reduce)");
const living = new WeakMap();
const RAD = Math.PI / 180;
/** What is not drawn waits far below: no blending on the way there. */
const AWAY = 2000;

const eased = (t) => t * t * t * (10 + t * (6 * t - 15));
const clamped = (t) => Math.min(1, Math.max(0, t));
const short = (turn) => ((((turn + 180) % 360) + 360) % 360) - 180;

/** What each phase of the player plays of a figure's parts. */
const UP = ["up", "ease-in", "push"];
const DOWN = ["down", "ease-out", "land"];

class Living {
  #paths = new Map();
  #track = null;
  #groups = null;
  #row = null;
  #asked = null;
  #frame = 0;
  #begun = 0;
  #gone = 0;
  playing = false;
  ready;

  constructor(element) {
    for (const path of element.querySelectorAll("path[data-p]")) this.#paths.set(+path.dataset.p, path);
    this.ready = this.#load(element.dataset.track);
  }

  async #load(address) {
    if (!address) return false;
    try {
      const answer = await fetch(address);
      if (!answer.ok) return false;
      this.#track = await answer.json();
    } catch {
      return false; // no network: the picture stands
    }
    this.#row = [...this.#track.base];
    this.#groups = groups(this.#track.parts);
    if (this.#asked) this.phase(...this.#asked);
    return true;
  }

  /** Draws a part (by number) at a share of its time. */
  part(n, t) {
    const part = this.#track.parts[n];
    const [from, to] = part.f;
    const share = part.ease ? eased(clamped(t)) : clamped(t);
    const place = from + (to - from) * share;
    const low = Math.min(Math.floor(place), Math.max(from, to) - (from === to ? 0 : 1));
    this.#draw(low, place - low);
  }

  #draw(low, share) {
    const { cols, same, frames, pieces, wide } = this.#track;
    const a = frames[low];
    const b = frames[low + 1] ?? a;
    const row = this.#row;
    for (let i = 0; i < cols.length; i += 1) {
      const way = b[i] - a[i];
      row[cols[i]] = Math.abs(way) > AWAY ? (share < 0.5 ? a[i] : b[i]) : a[i] + way * share;
    }
    for (const [from, to] of same) row[to] = row[from];
    for (const piece of pieces) {
      const path = this.#paths.get(piece.p);
      if (path) path.setAttribute("d", written(piece, skin(piece.pts, row, wide)));
    }
  }

  /** Draws a moment of a list of parts that share so many seconds by their own times. */
  #list(parts, fraction) {
    const all = this.#track.parts;
    const whole = parts.reduce((sum, n) => sum + all[n].s, 0);
    let at = clamped(fraction) * whole;
    for (const n of parts) {
      if (at <= all[n].s || n === parts[parts.length - 1]) {
        this.part(n, all[n].s ? at / all[n].s : 1);
        return;
      }
      at -= all[n].s;
    }
  }

  /** Draws the whole movement after so many seconds of its own tempo. */
  loop(seconds) {
    const all = this.#track.parts.map((_, n) => n);
    const whole = this.#track.parts.reduce((sum, part) => sum + part.s, 0);
    this.#list(all, (seconds % whole) / whole);
  }

  phase(phase, fraction, seconds) {
    if (!this.#track) {
      this.#asked = [phase, fraction, seconds];
      return;
    }
    const { up, hold, down, low, before, steady } = this.#groups;
    const walks = phase === "walk" || phase === "run";
    const t = still.matches ? 1 : fraction;
    const loops = walks || (phase === "hold" && !hold.length && !(up.length && down.length)) || (phase === "hold" && seconds > 15 && !steady);
    if (loops) {
      if (still.matches) this.part(0, 0);
      else this.loop(fraction * (seconds ?? 1));
    } else if (phase === "lead") {
      if (steady && up.length) this.#list(up, t);
      else this.part((before[0] ?? up[0] ?? 0), 0);
    } else if (phase === "up") {
      this.#list(up.length ? [...before, ...up] : [0], t);
    } else if (phase === "hold") {
      if (!hold.length) this.#list(up, 1);
      else if (steady && !still.matches) this.#around(hold, fraction * (seconds ?? 1));
      else this.#list(hold, t);
    } else if (phase === "down") {
      this.#list(down.length ? down : up, down.length ? t : 1 - t);
    } else if (phase === "gap") {
      if (t < 0.5) this.#list(down, t * 2);
      else this.#list(up, t * 2 - 1);
    } else if (phase === "low") {
      if (low.length) this.#list(low, t);
      else this.#list(down, 1);
    }
  }

  /** A hold that sways goes round and round. */
  #around(parts, seconds) {
    const whole = parts.reduce((sum, n) => sum + this.#track.parts[n].s, 0);
    this.#list(parts, (seconds % whole) / whole);
  }

  /** Draws the height of the heel: 0 on the ground, 1 at the top. */
  height(share) {
    if (!this.#track) return;
    const n = this.#groups.up[0] ?? 0;
    const { f, ease } = this.#track.parts[n];
    const place = f[0] + (f[1] - f[0]) * clamped(share);
    if (!ease || f[0] === f[1]) return this.part(n, share);
    const low = Math.min(Math.floor(place), Math.max(...f) - 1);
    this.#draw(low, place - low);
  }

  async play() {
    if (this.playing || !(await this.ready)) return false;
    this.playing = true;
    this.#begun = performance.now() - this.#gone;
    let drawn = 0;
    const step = (now) => {
      if (!this.playing) return;
      this.#frame = requestAnimationFrame(step);
      // Thirty pictures a second are smooth enough, and half the work.
      if (now - drawn < 30 || document.hidden) return;
      drawn = now;
      this.#gone = now - this.#begun;
      this.loop(this.#gone / 1000);
    };
    this.#frame = requestAnimationFrame(step);
    return true;
  }

  pause() {
    this.playing = false;
    cancelAnimationFrame(this.#frame);
  }
}

/** Sorts a figure's parts by what a player calls them: what comes before the rise, rise, hold, way back, lowest point. */
function groups(parts) {
  const found = { before: [], up: [], hold: [], down: [], low: [], steady: false };
  let last = "before";
  parts.forEach(({ phase }, n) => {
    if (UP.includes(phase)) last = "up";
    else if (DOWN.includes(phase)) last = "down";
    else if (phase === "hold" || phase === "pause") last = "hold";
    else if (phase === "bottom") last = parts[n].f[0] === parts[n].f[1] ? "low" : "before";
    // A foot put back after the way down belongs to the next rise.
    else if (last === "down" || last === "low") last = "before";
    found[last].push(n);
    found.steady ||= phase === "hold";
  });
  return found;
}

function skin(points, row, wide) {
  const placed = new Array(points.length / 2);
  for (let i = 0, o = 0; i < points.length; i += 4, o += 2) {
    const j = points[i] * wide;
    const w = points[i + 3];
    const turn = (row[j + 2] + w * short(row[j + 3] - row[j + 2])) * RAD;
    const along = wide === 6 ? row[j + 4] + w * (row[j + 5] - row[j + 4]) : 1;
    const x = points[i + 1];
    const y = points[i + 2] * along;
    const cos = Math.cos(turn);
    const sin = Math.sin(turn);
    placed[o] = row[j] + x * cos - y * sin;
    placed[o + 1] = -(row[j + 1] + x * sin + y * cos);
  }
  return placed;
}

function written({ j, t }, p) {
  const n = (value) => (t ? Math.round(value * 10) / 10 : Math.round(value));
  const count = p.length / 2;
  if (typeof j === "number") {
    return `M${n(p[0]) - j} ${n(p[1])}a${j} ${j} 0 1 0 ${2 * j} 0a${j} ${j} 0 1 0 ${-2 * j} 0Z`;
  }
  let d = `M${n(p[0])} ${n(p[1])}`;
  if (j === "d") {
    d = "";
    for (let i = 0; i < p.length; i += 4) d += `M${n(p[i])} ${n(p[i + 1])}L${n(p[i + 2])} ${n(p[i + 3])}`;
    return d;
  }
  if (j === "L" || j === "l") {
    for (let i = 2; i < p.length; i += 2) d += `L${n(p[i])} ${n(p[i + 1])}`;
    return j === "L" ? `${d}Z` : d;
  }
  const closed = j === "C";
  const at = (i, axis) => p[2 * (closed ? (i + count) % count : Math.min(count - 1, Math.max(0, i))) + axis];
  const pieces = closed ? count : count - 1;
  for (let i = 0; i < pieces; i += 1) {
    if (i === 0) {
      d += `C${n(at(0, 0) + (at(1, 0) - at(-1, 0)) / 6)} ${n(at(0, 1) + (at(1, 1) - at(-1, 1)) / 6)} `;
    } else {
      d += "S";
    }
    d += `${n(at(i + 1, 0) - (at(i + 2, 0) - at(i, 0)) / 6)} ${n(at(i + 1, 1) - (at(i + 2, 1) - at(i, 1)) / 6)} ${n(at(i + 1, 0))} ${n(at(i + 1, 1))}`;
  }
  return closed ? `${d}Z` : d;
}

/**
 * Brings an element with a server-drawn figure and a `data-track` to life, once.
 * Returns it: `ready` (a promise: whether it moves), `play()`, `pause()`, `playing`, `loop(seconds)`.
 */
export function mountFigure(element) {
  if (!living.has(element)) living.set(element, new Living(element));
  return living.get(element);
}

/**
 * Draws a moment of the player: phase `lead`, `up`, `hold`, `down`, `low`, `gap`, `run` or `walk`, the share of its
 * time that has gone (0 to 1), and its length in seconds. With reduced motion each phase shows its end position.
 */
export function setPhase(element, phase, fraction, seconds) {
  const walk = element.dataset.walk && document.getElementById(element.dataset.walk);
  if (walk) {
    walk.hidden = phase !== "walk";
    element.hidden = phase === "walk";
    if (phase === "walk") mountFigure(walk).phase("run", fraction, seconds);
  }
  mountFigure(element).phase(phase, fraction, seconds);
}

// A figure on an exercise page plays by itself, with a button to stop it; a player calls `setPhase` instead.
for (const button of document.querySelectorAll("[data-plays]")) {
  const figure = mountFigure(document.getElementById(button.dataset.plays));
  const paint = () => {
    for (const part of button.children) part.hidden = part.dataset.playing !== String(figure.playing);
  };
  button.addEventListener("click", async () => {
    if (figure.playing) figure.pause();
    else await figure.play();
    paint();
  });
  figure.ready.then(async (moves) => {
    button.hidden = !moves;
    if (moves && !still.matches) await figure.play();
    paint();
  });
}
