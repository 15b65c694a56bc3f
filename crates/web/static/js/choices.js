// Sound, voice and vibration: tastes of this phone, read by the player under the same names.

for (const part of document.querySelectorAll("[data-choices]")) {
  for (const box of part.querySelectorAll("[data-choice]")) {
    const name = `heelup-${box.dataset.choice}`;
    const kept = localStorage.getItem(name);
    if (kept) box.checked = kept === "on";
    box.addEventListener("change", () => {
      localStorage.setItem(name, box.checked ? "on" : "off");
      const kept = part.querySelector("[data-kept]");
      kept.textContent = kept.dataset.kept;
    });
  }
  part.hidden = false;
  for (const plain of document.querySelectorAll("[data-plain]")) plain.hidden = true;
}
