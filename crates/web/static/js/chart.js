// Values of a chart for a finger, a mouse and the keyboard: a slider under the picture walks along its days.
// Without this the table beside it says the same.

for (const box of document.querySelectorAll("[data-chart]")) {
  const svg = box.querySelector("svg");
  const points = [...svg.querySelectorAll(".pt")].map((g) => ({ x: Number(g.dataset.x), says: g.dataset.says }));
  if (points.length < 1) continue;
  const high = svg.viewBox.baseVal.height;
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("class", "cursor");
  const says = document.createElement("p");
  says.className = "chart-says small";
  const slider = document.createElement("input");
  slider.type = "range";
  slider.className = "chart-slider";
  slider.min = "0";
  slider.max = String(points.length - 1);
  slider.value = slider.max;
  slider.setAttribute("aria-label", box.dataset.chart);
  const show = (at) => {
    const point = points[at];
    slider.value = String(at);
    slider.setAttribute("aria-valuetext", point.says);
    says.textContent = point.says;
    line.setAttribute("d", `M${point.x} 24V${high - 36}`);
    svg.append(line);
  };
  const nearest = (event) => {
    const place = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    let best = 0;
    for (let n = 1; n < points.length; n += 1) {
      if (Math.abs(points[n].x - place.x) < Math.abs(points[best].x - place.x)) best = n;
    }
    return best;
  };
  slider.addEventListener("input", () => show(Number(slider.value)));
  svg.addEventListener("pointermove", (event) => show(nearest(event)));
  svg.addEventListener("pointerdown", (event) => show(nearest(event)));
  says.textContent = box.dataset.tap;
  slider.setAttribute("aria-valuetext", points[points.length - 1].says);
  box.append(slider, says);
}
