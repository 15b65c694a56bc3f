// Small helps on every page: steppers, what a chosen key means, a file dropped on its field, one press a form.

for (const stepper of document.querySelectorAll(".stepper")) {
  const field = stepper.querySelector("input");
  for (const button of stepper.querySelectorAll("button")) {
    button.addEventListener("click", () => {
      const value = (Number.parseInt(field.value, 10) || 0) + Number(button.dataset.by);
      field.value = String(Math.min(Number(field.max || 9999), Math.max(Number(field.min || 0), value)));
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
}

// A line that says what a choice means: <p role="status" data-says="pain"> with templates beside it.
for (const line of document.querySelectorAll("[data-says]")) {
  const name = line.dataset.says;
  const meanings = [...document.querySelectorAll(`template[data-means="${name}"]`)];
  const form = line.closest("form") ?? document;
  const say = () => {
    const chosen = form.querySelector(`input[name="${name}"]:checked`);
    const score = chosen ? Number(chosen.value) : Number.NaN;
    const meant = meanings.find((m) => score >= Number(m.dataset.from) && score <= Number(m.dataset.to));
    line.replaceChildren(...(meant ? [meant.content.cloneNode(true)] : []));
  };
  for (const key of form.querySelectorAll(`input[name="${name}"]`)) key.addEventListener("change", say);
  say();
}

for (const drop of document.querySelectorAll(".drop")) {
  const field = drop.querySelector("input[type=file]");
  for (const kind of ["dragover", "dragenter"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    if (!event.dataTransfer.files.length) return;
    field.files = event.dataTransfer.files;
    field.form.requestSubmit();
  });
}

// "None of these" and the other boxes take each other back.
for (const list of document.querySelectorAll(".ticks-list")) {
  const none = list.querySelector("[data-none]");
  if (!none) continue;
  list.addEventListener("change", (event) => {
    for (const box of list.querySelectorAll("input[type=checkbox]")) {
      if (event.target === none ? box !== none && none.checked : box === none && event.target.checked) box.checked = false;
    }
  });
}

for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    // A second press while the first is under way would say the same thing twice.
    setTimeout(() => {
      if (event.defaultPrevented) return;
      for (const button of form.querySelectorAll("button")) button.disabled = true;
    });
  });
}
addEventListener("pageshow", () => {
  for (const button of document.querySelectorAll("form[method=post] button")) button.disabled = false;
});
