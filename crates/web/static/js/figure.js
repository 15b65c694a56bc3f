// The leg from the side: two drawn poses of the same outline, and every height of the heel between them.

const numbers = (path) => path.match(/-?\d*\.?\d+/g).map(Number);
const known = new WeakMap();

class Figure {
  #parts;

  /** Takes an svg whose paths carry a second pose in data-flat. */
  constructor(svg) {
    this.#parts = [...svg.querySelectorAll("[data-flat]")].map((path) => {
      const lifted = path.getAttribute("d");
      return { path, shape: lifted.split(/-?\d*\.?\d+/), lifted: numbers(lifted), flat: numbers(path.dataset.flat) };
    }).filter(({ lifted, flat }) => lifted.length === flat.length);
  }

  draw(height) {
    for (const { path, shape, lifted, flat } of this.#parts) {
      let d = shape[0];
      for (let i = 0; i < lifted.length; i += 1) {
        d += `${(flat[i] + (lifted[i] - flat[i]) * height).toFixed(1)} ${shape[i + 1]}`;
      }
      path.setAttribute("d", d);
    }
  }

  /** At one's own pace it stands. */
  play() {}

  pause() {}
}

/** Brings a figure to life, once. */
export function mountFigure(element) {
  if (!known.has(element)) known.set(element, new Figure(element));
  return known.get(element);
}

/**
 * Draws a moment of the player: phase `lead`, `up`, `hold`, `down`, `low`, `gap`, `run` or `walk`, the share of its
 * time that has gone (0 to 1), and its length in seconds.
 */
export function setPhase(element, phase, fraction) {
  mountFigure(element).draw({ up: fraction, hold: 1, down: 1 - fraction }[phase] ?? 0);
}
