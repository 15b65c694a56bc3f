// Which of the answers made ahead belongs to what was told: a look-up, and nothing but a look-up. What stands in no
// row has no answer here.

const score = (text) => (/^\d+$/.test(text) ? Number(text) : null);
const worst = (numbers) => numbers.reduce((most, n) => (n === null ? most : most === null ? n : Math.max(most, n)), null);
const place = (classes, n) => classes[n === null ? 11 : n];

/** The key of a morning; null where the table has none for it. */
function morningKey(table, form) {
  if (!form) return "?";
  const [stiffness, pain, first, minutes] = ["stiffness", "pain", "first-step", "minutes"].map((name) => score(valueOf(form, name)));
  const stiff = worst([stiffness, pain]);
  const eased = pain !== null && minutes !== null && table.eases.some(([p, m]) => p === pain && m === minutes) ? "e" : "";
  const parts = { achilles: stiff === null ? null : `${stiff}${eased}`, plantar: first === null ? null : `${first}` };
  const asked = table.sites.map((site) => parts[site]);
  return asked.includes(null) ? null : asked.join("/");
}

/** A form's set as the list of planned sets spells it, one a hold. */
function setsOf(form) {
  const amount = (name) => score(valueOf(form, name));
  const seconds = amount("seconds") ?? (amount("minutes") === null ? null : amount("minutes") * 60);
  const one = (seconds) => [valueOf(form, "exercise"), valueOf(form, "surface"), valueOf(form, "side"), amount("reps"), seconds, valueOf(form, "load").replace(",", ".")].map(String).join("|");
  const each = score(valueOf(form, "each"));
  if (!each || seconds === null) return [one(seconds)];
  const whole = Array.from({ length: Math.floor(seconds / each) }, () => one(each));
  return seconds % each || !whole.length ? [...whole, one(seconds % each)] : whole;
}

/** The same set with less of it: what was begun and not ended. */
function isLess(set, planned) {
  const [told, asked] = [set.split("|"), planned.split("|")];
  const less = (at) => told[at] === asked[at] || (told[at] !== "null" && Number(told[at]) < Number(asked[at]));
  return [0, 1, 2, 5].every((at) => told[at] === asked[at]) && less(3) && less(4);
}

/** How much of the plan was done; null where it was something else. */
function amountOf(planned, sets, easier) {
  if (easier) return "easier";
  const told = [...sets];
  let full = 0;
  for (const session of planned.sessions) {
    const open = session.filter((set) => {
      const at = told.indexOf(set);
      if (at >= 0) told.splice(at, 1);
      return at < 0;
    });
    if (open.length) {
      const begun = told.length > 0 || open.length < session.length;
      if (!told.every((set) => open.some((planned) => isLess(set, planned)))) return null;
      // A second session begun and not ended stands in no row.
      return full ? (begun ? null : `full${full}`) : "some";
    }
    full += 1;
  }
  return told.length ? null : `full${full}`;
}

/** The number of today's work in the table: "-" for none, null for work that stands in no row. */
function workKey(table, forms) {
  if (!forms.length) return "-";
  const [programme] = new Set(forms.map((form) => valueOf(form, "programme")));
  const number = table.work.findIndex((one) => one.programme === programme);
  if (number < 0 || forms.some((form) => valueOf(form, "programme") !== programme || valueOf(form, "part") === "light")) return null;
  const planned = table.work[number];
  const sets = forms.filter(({ path }) => path === "/session/set");
  const hurt = (form) => (valueOf(form, "painful") === "yes" && score(valueOf(form, "pain")) === null ? planned.too_painful : null);
  const pain = worst(forms.flatMap((form) => [score(valueOf(form, "pain")), score(valueOf(form, "after")), hurt(form)]));
  const effort = worst(forms.map((form) => score(valueOf(form, "effort"))));
  const amount = amountOf(planned, sets.flatMap(setsOf), forms.some((form) => valueOf(form, "easier") === "yes"));
  if (amount === null) return null;
  return table.rows[`${number}:${amount}:${place(planned.pains, pain)}:${place(planned.efforts, effort)}`] ?? null;
}

/** Something new was told: no plan before somebody has seen it. */
const isNew = (form) => (form.path === "/new" && valueOf(form, "yes") !== "") || (form.path === "/check-in" && valueOf(form, "new") === "yes");

/** What today is, without the server: the kind of page, and the answer where there is one. */
function todayIs(table, forms, today) {
  if (forms.some(isNew)) return { kind: "new" };
  if (!table) return { kind: "nothing" };
  if (table.stopped) return { kind: "seen" };
  const session = ({ path }) => path.startsWith("/session/");
  const morning = (day) => forms.findLast((form) => form.path === "/check-in" && form.day === day);
  const done = forms.some((form) => form.path === "/session/end" && form.day === today && valueOf(form, "part") !== "light");
  const then = morning(today);
  if (today === table.today) {
    if (done) return { kind: "done" };
    if (!then) return { kind: forms.some((form) => !session(form)) ? "changed" : "seen" };
    const others = forms.some((form) => form !== then && !session(form));
    const at = others ? undefined : table.keys[`t|${morningKey(table, then)}`];
    return at === undefined ? { kind: "later" } : { kind: "answer", at };
  }
  if (today === table.tomorrow) {
    if (done) return { kind: "done" };
    const before = forms.filter((form) => session(form) && form.day === table.today);
    const others = forms.some((form) => form !== then && !session(form));
    const known = table.keys["t|?"] === undefined ? "-" : "?";
    const at = others ? undefined : table.keys[`${known}|${workKey(table, before)}|${morningKey(table, then)}`];
    return at === undefined ? { kind: "later" } : { kind: "answer", at };
  }
  return { kind: "later", days: true };
}
