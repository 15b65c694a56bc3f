// Taking a session up again where this phone, or the server, has it: after a reload, a call, an empty battery.

import { nameOf } from "./course.js";
import { flush, still } from "./outbox.js";
import { key, next, now, one, page, way } from "./standing.js";
import { place } from "./store.js";
import { show } from "./views.js";

/** Shows what the session was in; `to` leads there. */
export async function wakeUp(to) {
  let kept = await place(key);
  // Another session was begun elsewhere, or this one was ended there.
  const ended = kept?.last?.entry && page.begun !== "true" && (await still("set", kept.session)).length === 0 && kept.view !== "kept";
  if (kept && (ended || (page.begun === "true" && kept.session !== page.session))) kept = undefined;
  const patience = new Promise((enough) => setTimeout(() => enough({ kept: 0 }), 2500));
  const sent = await Promise.race([flush(), patience]);
  if (kept?.view === "kept" && sent.all) return to.sendLast();
  // The page was made before the server had everything: it makes a truer one now.
  if (sent.kept > 0) return location.reload();
  if (kept) Object.assign(now, kept);
  way.done = (await still("set", now.session)).map(({ about }) => about.done);
  if (now.view === "kept") return show("kept");
  const coming = next();
  if (!coming) return to.toEnd();
  const same = kept && now.set === nameOf(coming);
  const { at: stood, count, state, hurts, extra, view } = now;
  to.take(coming);
  // A form that came back with something to fix is shown at once.
  if (one("form.told:not(.waits):not([hidden])")) {
    now.view = "told";
    return show("told", way.set.line);
  }
  if (view === "painful") return to.toPainful();
  if (same && view === "told") {
    Object.assign(now, { hurts, extra, last: kept.last });
    return to.askAbout(count);
  }
  if (same && view === "player" && ["run", "pause", "lead", "count"].includes(state)) {
    now.extra = extra;
    return to.toPlayer("pause", stood);
  }
  if (same && (view === "rest" || view === "change") && now.rest) return to.toRest(now.rest);
  if (!kept && +page.rest > 0) {
    now.last = { words: page.last };
    return to.toRest({ began: Date.now() - +page.gone * 1000, length: +page.rest, changes: false });
  }
  return same && view === "about" ? to.toAbout() : to.toPlayer();
}
