// Today without the server: the frame is filled from what is kept on this phone. Nothing is decided here.

import { ask } from "./offline.js";
import { list } from "./waiting.js";

const one = (css, from = document) => from.querySelector(css);
const place = document.getElementById("answer");
const german = document.documentElement.lang === "de";
const locale = german ? "de-DE" : "en-GB";

/** Puts a page that was seen today back, without what asks for the server. */
function seen(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const twin of page.querySelectorAll("#waiting, #words")) twin.remove();
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
