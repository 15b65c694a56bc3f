// Which part of the page is on the screen. One at a time; the focus goes where the person has to be next.

const one = (css) => document.querySelector(css);
const all = (css) => [...document.querySelectorAll(css)];

/** Shows one view: player, rest, told, about, painful, ended or kept; of told and about the one of an exercise. */
export function show(view, line) {
  one("#player").hidden = view !== "player";
  one("#rest").hidden = view !== "rest";
  one("#painful").hidden = view !== "painful";
  one("#ended").hidden = view !== "ended";
  one("#kept").hidden = view !== "kept";
  one(".how").hidden = view !== "player";
  for (const about of all(".about")) about.hidden = view !== "about" || about.dataset.line !== line;
  for (const stage of all("#player > .stage, .how [data-line]")) stage.hidden = stage.dataset.line !== line;
  if (view !== "told") for (const form of all("form.told")) form.hidden = true;
  document.documentElement.dataset.view = view;
  scrollTo(0, 0);
  const goal = { player: "#player [data-act=main]", rest: "#rest [data-act=next]", painful: "#painful .title", ended: "#ended .title", kept: "#kept .title" }[view] ?? (view === "about" ? `.about[data-line="${line}"] .title` : null);
  const element = goal && one(goal);
  if (!element) return;
  element.focus({ preventScroll: true });
}

/** Shows the parts of the player that belong to a state, and hides the others. */
export function within(state) {
  for (const part of all("#player [data-when], .how[data-when]")) part.hidden = !part.dataset.when.split(" ").includes(state);
  one("#player").dataset.state = state;
}

/** Says something to a screen reader, politely, and only once. */
export function announce(what, fill = {}) {
  const line = one("#say");
  let text = line.dataset[what] ?? "";
  for (const [name, value] of Object.entries(fill)) text = text.replace(`{${name}}`, value);
  line.textContent = text;
}
