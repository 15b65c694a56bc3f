// The body picture and the list below it are one choice; the picked place is named.

const form = document.querySelector(".body-map");
const line = form.querySelector(".picked .name");
const keys = [...form.querySelectorAll("input[name=place]")];

function name() {
  const picked = keys.filter((key) => key.checked);
  form.querySelector(".picked").hidden = picked.length === 0;
  line.textContent = [...new Set(picked.map((key) => key.dataset.name))].join(" · ");
}

for (const key of keys) {
  key.addEventListener("change", () => {
    for (const twin of keys) {
      if (twin !== key && twin.value === key.value) twin.checked = key.checked;
    }
    name();
  });
}
name();
