// What is told of a set that is over: asked for, kept on this phone, sent, and changed afterwards.

import { awake, buzz } from "./cues.js";
import { amount, planned } from "./forms.js";
import { flush, freshId, post } from "./outbox.js";
import { all, forms, now, once, one, page, told, way } from "./standing.js";
import { changeFields, doneOf, setFields } from "./sent.js";
import { announce, show } from "./views.js";

/** Returns a score that was told, 0 to 10; nothing for "not sure". */
const score10 = (form, name) => (form.value(name) === "unsure" ? null : form.value(name));
/** "Too painful" says that it was over the limit; without a number, the least that is. */
const painOf = (form) => score10(form, "pain") ?? (now.hurts ? String(+page.ceiling + 1) : null);

/** Sends what waits, and says so where it goes on waiting. */
export function send() {
  flush().then(({ all: gone, refused }) => {
    for (const line of all(".waits-line")) line.hidden = gone;
    if (!gone) announce("waits");
    if (refused) announce("refused");
  });
}

/** Puts the room together: the set under way, the rest, and where the session goes on. */
export function telling({ run, rest, keep, goTo, toPainful, toRest }) {
  /** The set is over: kept at once, unless something has to be asked first. */
  function finish(did, hurts) {
    run.stop();
    buzz("end");
    const { set } = way;
    const form = told();
    const count = amount(form.field, run.plan, did) + now.extra;
    now.endings[set.side] = Date.now();
    now.hurts = hurts;
    now.last = { line: set.line, set: set.words, planned: planned(form.field, set), amount: count };
    awake(false);
    announce("done");
    if (hurts || set.last || set.each || (form.loads && !(set.line in now.loads))) askAbout(count);
    else record(count);
  }

  function askAbout(count) {
    const { set } = way;
    now.view = "told";
    now.count = count;
    show("told", set.line);
    const load = set.line in now.loads ? now.loads[set.line] : null;
    told().open({ set: set.words, done: count, hurts: now.hurts, pain: set.last || now.hurts, effort: set.last && !now.hurts, load: told().loads });
    if (load) one(`form.told[data-line="${set.line}"] [name=load]`).value = load;
    keep();
  }

  /** Keeps the set, and goes on to what comes. */
  const record = once(async (count) => {
    const form = told();
    const before = way.set;
    const asked = now.view === "told";
    const pain = asked ? painOf(form) : null;
    const effort = asked ? score10(form, "effort") : null;
    if (asked && form.loads) now.loads[before.line] = form.value("load");
    if (pain !== null) now.pains.push(+pain);
    if (effort !== null) now.efforts.push(+effort);
    const entry = freshId();
    const { field } = form;
    const what = doneOf(before, { field, count, easier: now.easier });
    const body = setFields(page, now, before, { entry, field, count, load: now.loads[before.line], pain, effort });
    const tooMuch = now.hurts || (pain !== null && +pain > +page.ceiling);
    now.last = { ...now.last, entry, amount: count, pain, single: !before.each, words: form.words(count, planned(field, before)) };
    way.done.push(what);
    await post("/session/set", body, { kind: "set", session: now.session, done: what });
    send();
    if (tooMuch) toPainful();
    else goTo(before);
  });

  /** Changes what was kept of the last set; `hurts` when it turns out to have been too much. */
  function change(hurts) {
    const { line, amount: count } = now.last;
    now.hurts = hurts;
    now.view = "change";
    rest.stop();
    show("told", line);
    forms.get(line).open({ set: now.last.set, done: count, hurts, pain: hurts, effort: false, load: false });
  }

  const changed = once(async () => {
    const { line, entry } = now.last;
    const form = forms.get(line);
    const count = Number(form.value(form.field) ?? now.last.amount);
    const pain = now.hurts ? painOf(form) : now.last.pain;
    now.last = { ...now.last, amount: count, pain, words: form.words(count, now.last.planned) };
    if (pain !== null) now.pains.push(+pain);
    const body = changeFields({ entry: freshId(), field: form.field, count, pain });
    await post(`/diary/${entry}/correct`, body, { kind: "change", session: now.session });
    send();
    if (now.hurts) toPainful();
    else toRest(now.rest);
  });

  return { finish, askAbout, record, change, changed };
}
