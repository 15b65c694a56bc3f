// How a person reaches the player: buttons with `data-act`, and keys. Keys leave alone whoever is typing or choosing.

/** Binds every button and link with `data-act` to what it does. */
export function byHand(acts) {
  for (const button of document.querySelectorAll("[data-act]")) {
    const act = acts[button.dataset.act];
    if (!act) continue;
    button.addEventListener("click", (event) => {
      event.preventDefault();
      act();
    });
  }
}

/** Binds keys: for each view, what `space` and the arrows do; `view` says which one is shown. */
export function byKey(keys, view) {
  document.addEventListener("keydown", (event) => {
    const key = event.key === " " ? "space" : event.key;
    // On a button, a link or a field, space is theirs.
    const theirs = event.target.closest(key === "space" ? "input, textarea, select, dialog, summary, a, button" : "input, textarea, select, dialog");
    const act = keys[view()]?.[key];
    if (!act || theirs || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  });
}
