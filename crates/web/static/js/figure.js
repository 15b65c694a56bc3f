// The leg from the side: two drawn poses of the same outline, and every height of the heel between them.

const numbers = (path) => path.match(/-?\d*\.?\d+/g).map(Number);

export class Figure {
  #parts;

  /** Takes an svg whose paths carry a second pose in data-flat. */
  constructor(svg) {
    this.#parts = [...svg.querySelectorAll("[data-flat]")].map((path) => {
      const lifted = path.getAttribute("d");
      return { path, shape: lifted.split(/-?\d*\.?\d+/), lifted: numbers(lifted), flat: numbers(path.dataset.flat) };
    }).filter(({ lifted, flat }) => lifted.length === flat.length);
  }

  /** Draws a moment of a phase (up, hold, down, low, gap, run, walk); `gone` is the share of it that is over. */
  setPhase(phase, gone) {
    const height = { up: gone, hold: 1, down: 1 - gone }[phase] ?? 0;
    this.#draw(height);
  }

  #draw(height) {
    for (const { path, shape, lifted, flat } of this.#parts) {
      let d = shape[0];
      for (let i = 0; i < lifted.length; i += 1) {
        d += `${(flat[i] + (lifted[i] - flat[i]) * height).toFixed(1)} ${shape[i + 1]}`;
      }
      path.setAttribute("d", d);
    }
  }
}
