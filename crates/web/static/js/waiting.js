// What was told and is not at the server yet, in a few words a line; what it did not take can be removed once seen.

import { ask } from "./offline.js";

const one = (css, from = document) => from.querySelector(css);
const german = document.documentElement.lang === "de";
const locale = german ? "de-DE" : "en-GB";
const word = (name, n) => (one(`#words [data-word="${name}"]`)?.textContent ?? "").replace("{n}", n);

/** What a form said, in a few words. */
function says({ path, body, day }, today) {
  const value = (name) => body.find(([key]) => key === name)?.[1];
  const told = (name) => (value(name) && value(name) !== "unsure" ? value(name) : null);
  const base = path.startsWith("/diary/") ? "/diary" : path.startsWith("/test/") ? "/test" : path === "/check-in" && day !== today ? "/check-in?late" : path;
  const name = one(`#words [data-path="${base}"]`)?.textContent ?? base;
  const score = base.startsWith("/check-in") ? told("stiffness") ?? told("first-step") ?? told("pain") : null;
  const pain = base.startsWith("/session") && told("pain") ? word("pain", told("pain")) : null;
  const amounts = ["km", "minutes", "hours", "steps"].filter((field) => told(field) && (field !== "minutes" || !told("km"))).map((field) => word(field, told(field)));
  const more = [score, pain, ...amounts].filter(Boolean).join(", ");
  return more ? `${name}: ${more}` : name;
}

function row(item, today) {
  const line = document.createElement("li");
  const sign = document.createElement("span");
  sign.className = `g ${item.refused ? "g-x" : "g-wait"}`;
  sign.setAttribute("aria-hidden", "true");
  const what = document.createElement("span");
  what.textContent = says(item, today);
  const at = document.createElement("span");
  at.className = "val";
  if (item.refused) {
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "btn plain";
    remove.textContent = word("remove");
    remove.addEventListener("click", async () => {
      await ask("drop", { no: item.no, player: item.player });
      line.remove();
      settle();
    });
    at.append(remove);
  } else at.textContent = item.at ? new Date(item.at).toLocaleTimeString(locale, { hour: "numeric", minute: "2-digit" }) : "";
  line.append(sign, what, at);
  return line;
}

/** Shows the words that fit what is listed; nothing when nothing is. */
function settle() {
  const section = document.getElementById("waiting");
  const lines = [...section.querySelectorAll(".rows > li")];
  const refused = lines.filter((line) => one(".g-x", line)).length;
  const safe = lines.length - refused;
  section.hidden = lines.length === 0;
  for (const part of section.querySelectorAll("[data-safe]")) part.hidden = safe === 0;
  one("[data-none-safe]", section).hidden = safe > 0;
  one("[data-one]", section).hidden = safe !== 1;
  one("[data-more]", section).hidden = safe < 2;
  one("[data-refused]", section).hidden = refused === 0;
}

/** Lists what waits. */
export function list(forms, today) {
  one("#waiting .rows").replaceChildren(...forms.map((item) => row(item, today)));
  settle();
}
