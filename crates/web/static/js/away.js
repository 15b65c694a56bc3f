// Today without the server: the frame is filled from what is kept on this phone. Nothing is decided here.

import { ask } from "./offline.js";

const one = (css, from = document) => from.querySelector(css);
const place = document.getElementById("answer");
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
    });
    at.append(remove);
  } else at.textContent = item.at ? new Date(item.at).toLocaleTimeString(locale, { hour: "numeric", minute: "2-digit" }) : "";
  line.append(sign, what, at);
  return line;
}

function list(forms, today) {
  const waiting = document.getElementById("waiting");
  waiting.hidden = forms.length === 0;
  one(".rows", waiting).replaceChildren(...forms.map((item) => row(item, today)));
  const safe = forms.filter(({ refused }) => !refused).length;
  one("[data-one]", waiting).hidden = safe !== 1;
  one("[data-more]", waiting).hidden = safe < 2;
  one("[data-refused]", waiting).hidden = safe === forms.length;
}

/** Puts a page that was seen today back, without what asks for the server. */
function seen(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const parts = [...one("#main", page).children];
  place.replaceChildren(...parts.slice(0, 1).map((part) => document.importNode(part, true)));
  const rest = document.getElementById("seen-more");
  rest.replaceWith(...parts.slice(1).map((part) => document.importNode(part, true)));
  document.getElementById("possible").hidden = true;
}

function fill(kind, { days, light, forms, day }) {
  const made = one(`template[data-kind="${kind}"]`).content.cloneNode(true);
  for (const part of made.querySelectorAll("[data-light]")) part.hidden = !light;
  for (const part of made.querySelectorAll("[data-days]")) part.hidden = (part.dataset.days === "yes") !== Boolean(days);
  for (const part of made.querySelectorAll("[data-morning]")) part.hidden = forms.some((form) => form.path === "/check-in" && form.day === day);
  place.replaceChildren(made);
}

function strip(kind) {
  const says = one(`#words [data-strip="${kind}"]`);
  if (says) document.getElementById("strip-says").textContent = says.textContent;
}

async function show() {
  const now = await ask("today");
  if (!now) return;
  const home = location.pathname === "/" || location.pathname === "/away";
  const kind = home ? now.kind : "page";
  if (kind === "answer") place.innerHTML = now.html;
  else if ((kind === "seen" || kind === "changed") && now.seen) seen(now.seen);
  else fill(kind === "seen" || kind === "changed" ? "nothing" : kind, now);
  strip({ later: "later", changed: "later", done: "later", new: "later", nothing: "nothing", page: "nothing" }[kind]);
  list(home ? now.forms : [], now.day);
  const shows = { reasons: kind === "answer", decision: kind === "answer" || kind === "seen" || kind === "changed" };
  for (const line of document.querySelectorAll("#not-now [data-for]")) line.hidden = shows[line.dataset.for] === false;
  if (kind === "page" || kind === "nothing") {
    for (const part of ["not-now", "possible"]) document.getElementById(part).hidden = true;
  }
  const day = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" }).format(new Date());
  const said = german ? day : day.replace(",", "");
  for (const date of document.querySelectorAll("[data-today]")) date.textContent = said;
  document.documentElement.dataset.filled = kind;
}

show();
