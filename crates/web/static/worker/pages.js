// Pages as they were last seen, to be read without the server. Each is served with the moment it was kept, and every
// form in it with an id of its own.

const PAGES = "heelup-pages";
const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}";
const ENTRY = new RegExp(`(name="entry2?" value=")${UUID}`, "g");
const FIELD = /(<span class="small num date"[^>]*>)[^<]*(<\/span>)/;

/** Pages that mean nothing later: files, what only leads on, and a question that nobody is to keep. */
const keeps = (url) => !/^\/(static|export|sw\.js|ahead|favicon|manifest)/.test(url.pathname) && !/[?&](added|question)=/.test(url.search);
const nameOf = (url) => url.pathname + url.search;

/** Pages that hold nothing of anybody. */
const OPEN = ["/away", "/warning-signs"];

/** Keeps a page under an address, unless nothing of anybody is to be kept on this phone. */
async function keepPage(address, answer, day) {
  if (!OPEN.includes(address) && (await kept("nothing"))) return;
  const text = await answer.text();
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length", "set-cookie"]) headers.delete(name);
  headers.set("heelup-kept", stamp(new Date()));
  headers.set("heelup-day", day ?? dayOf(new Date()));
  const pages = await caches.open(PAGES);
  await pages.put(address, new Response(text, { headers }));
  await keepFigures(text);
}

/** Makes a kept page ready to be read now; told for another day, its day is today. */
async function revive(answer, { moves = false } = {}) {
  let text = await answer.text();
  const headers = new Headers(answer.headers);
  const [moment, day] = [headers.get("heelup-kept"), headers.get("heelup-day")];
  const today = dayOf(new Date());
  text = text.replace("<html ", `<html data-kept="${moment}" `).replace(ENTRY, (_, before) => before + freshId());
  if (moves && day !== today) {
    const german = /<html[^>]* lang="([a-z]+)"/.exec(text)?.[1] === "de";
    const said = new Intl.DateTimeFormat(german ? "de-DE" : "en-GB", { weekday: "long", day: "numeric", month: "long" }).format(new Date());
    text = text.replaceAll(`"${day}"`, `"${today}"`).replace(FIELD, (_, open, close) => open + (german ? said : said.replace(",", "")) + close);
  }
  return new Response(text, { headers });
}

async function keptPage(address, options) {
  const pages = await caches.open(PAGES);
  const answer = await pages.match(address, options);
  return answer ?? null;
}

/** What today is, by what is kept and what waits. */
async function today() {
  const [table, forms] = [await kept("ahead"), await waiting()];
  const day = dayOf(new Date());
  const is = todayIs(table, forms, day);
  return { ...is, table, forms, day };
}

/** The page for an address when nobody answers. */
async function away(url) {
  const shell = async () => revive((await keptPage("/away")) ?? new Response("", { status: 503 }));
  if (url.pathname === "/" || url.pathname === "/away") return shell();
  if (url.pathname === "/check-in" && !url.search) {
    const page = (await keptPage("/check-in?kept=fresh")) ?? (await keptPage("/check-in"));
    return page ? revive(page, { moves: true }) : shell();
  }
  if (url.pathname === "/session" || url.pathname === "/session/") return session(url, shell);
  // The player goes through a session on one page; what it leads to afterwards is Today, which says what waits.
  if (url.pathname.startsWith("/session/")) return Response.redirect("/", 302);
  const page = (await keptPage(nameOf(url))) ?? (await keptPage(url.pathname, { ignoreSearch: true }));
  return page ? revive(page, { moves: OPEN.includes(url.pathname) }) : shell();
}

/** The session's page for what today is: as it was last seen, or made ahead for the answer that holds. */
async function session(url, shell) {
  const now = await today();
  const light = url.searchParams.get("part") === "light";
  if (now.kind === "seen" && now.table?.today === now.day) {
    const ready = new URL(url);
    ready.searchParams.set("ready", "1");
    const page = (await keptPage(nameOf(ready))) ?? (await keptPage(nameOf(url)));
    return page ? revive(page) : shell();
  }
  const programme = url.searchParams.get("programme");
  const from = now.kind === "answer" ? now.table.answers[now.at].sessions : ["later", "done", "changed"].includes(now.kind) && light ? now.table.light : [];
  const one = from.find((made) => (!programme || made.programme === programme) && made.light === light);
  if (!one) return shell();
  const headers = { ...now.table.headers, "content-type": "text/html; charset=utf-8", "heelup-kept": now.table.moment, "heelup-day": one.day };
  return revive(new Response(now.table.pages[one.page], { headers }), { moves: true });
}

/** Asks for the server's look ahead, and keeps today's pages. */
async function refresh() {
  if (await kept("nothing")) return;
  const before = await kept("ahead");
  const answer = await fetch(`/ahead?have=${encodeURIComponent(before?.mark ?? "")}`);
  if (answer.status !== 200) return;
  const table = await answer.json();
  const drawn = JSON.stringify(table.pages);
  await tidyFigures(drawn);
  await keepFigures(drawn);
  const headers = Object.fromEntries(["content-security-policy", "referrer-policy", "x-content-type-options"].map((name) => [name, answer.headers.get(name) ?? ""]));
  // The pages of nobody, too: they are in the language that was chosen.
  for (const address of [...OPEN, ...table.keep]) {
    const page = await fetch(address);
    if (page.ok && !page.redirected) await keepPage(address, page, table.today);
  }
  if (table.check_in) await keepPage("/check-in?kept=fresh", new Response(table.check_in, { headers: { ...headers, "content-type": "text/html; charset=utf-8" } }), table.tomorrow);
  await keep("ahead", { ...table, check_in: undefined, headers, moment: stamp(new Date()) });
}
