// The app without its server. Pages come from the server while it answers; otherwise as they were last kept. What is
// said meanwhile waits. A new version takes over only when no session is open.

const SHELLS = "heelup-shell";
const HERE = SHELLS + BASE.replaceAll("/", "-");
/** How long a page may take before the kept one is shown, in milliseconds. */
const PATIENCE = 4000;

addEventListener("install", (event) => {
  const fill = async () => {
    const shell = await caches.open(HERE);
    await shell.addAll(SHELL);
    // These hold nothing of anybody: the frame that is filled here, and the warning signs.
    for (const address of OPEN) await keepPage(address, await fetch(address));
  };
  event.waitUntil(fill());
});

addEventListener("activate", (event) => {
  const tidy = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(SHELLS) && name !== HERE).map((name) => caches.delete(name)));
    await clients.claim();
  };
  event.waitUntil(tidy());
});

/** An asset, by its own name; of an older version, the one of the same name that is here now. */
async function asset(request, url) {
  const shell = await caches.open(HERE);
  const name = url.pathname.split("/").slice(3).join("/");
  const there = (await shell.match(url.pathname)) ?? (url.pathname.startsWith("/static/") ? await shell.match(`${BASE}/${name}`) : null);
  return there ?? fetch(request);
}

const gone = (status) => [502, 503, 504].includes(status);

/** The server's answer; none when it does not come, or not while there is patience and something else to show. */
async function patient(request, may) {
  const asked = fetch(request).then((answer) => (gone(answer.status) && answer.headers.get("heelup") !== "here" ? null : answer), () => null);
  const late = new Promise((done) => setTimeout(done, PATIENCE, "late"));
  const first = await Promise.race([asked, late]);
  return first === "late" && !(await may()) ? asked : first === "late" ? null : first;
}

async function page(event, url) {
  const forms = (await waiting().catch(() => [])).filter(({ refused }) => !refused);
  if (!forms.length || (await send())) {
    const answer = await patient(event.request, async () => (await away(url)).status < 400);
    if (answer) {
      if (answer.ok && keeps(url)) event.waitUntil(keepPage(nameOf(url), answer.clone()).catch(() => {}));
      return answer;
    }
  }
  return away(url);
}

/** A form: to the server, or kept here until it answers. */
async function said(event, url) {
  const copy = event.request.clone();
  await send().catch(() => false);
  const answer = await patient(event.request, async () => canWait(url.pathname));
  if (answer) return answer;
  if (!canWait(url.pathname) || !/urlencoded/.test(copy.headers.get("content-type") ?? "")) return away(new URL("/nothing-sent", location));
  const body = [...new URLSearchParams(await copy.text())];
  await queue(url.pathname, body);
  return Response.redirect(isNew({ path: url.pathname, body }) ? "/warning-signs" : "/", 303);
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (SHELL.includes(url.pathname) || url.pathname.startsWith("/static/")) event.respondWith(asset(request, url));
  else if (url.pathname.startsWith("/figures/")) event.respondWith(figure(request));
  else if (request.mode !== "navigate" || /^\/(export|sw\.js)/.test(url.pathname)) return;
  else event.respondWith(request.method === "GET" ? page(event, url) : said(event, url));
});

/** A session is open: on a page, or begun and not ended in what waits. */
async function inSession() {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.some((page) => /^\/(session|test)\b/.test(new URL(page.url).pathname))) return true;
  const sessions = (path, forms) => new Set(forms.filter((form) => form.path === path).map((form) => valueOf(form, "session")));
  const forms = await waiting();
  const ended = sessions("/session/end", forms);
  return [...sessions("/session/set", forms)].some((id) => !ended.has(id));
}

const acts = {
  /** What today is, for the page that is filled here. */
  async today() {
    const { kind, at, days, table, forms, day } = await today();
    const seen = kind === "seen" || kind === "changed" ? await (await keptPage("/"))?.text() : null;
    const light = table?.light.length > 0 && !table.stopped;
    return { kind, days, day, seen, light, told: table?.moment, html: kind === "answer" ? table.answers[at].html : null, forms };
  },
  /** What the server did not take, for the person to see. */
  refused: async () => ({ forms: (await waiting()).filter(({ refused }) => refused), day: dayOf(new Date()) }),
  /** Says whether anybody answers. */
  there: () => fetch("/favicon.ico", { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) }).then((answer) => answer.ok, () => false),
  send,
  refresh,
  async drop({ no, player }) {
    await drop({ no, player });
  },
  /** Says whether pages are kept here. */
  keeping: async () => !(await kept("nothing")),
  /** Keeps pages here again. */
  async remember() {
    await keep("nothing", false);
    await refresh();
  },
  /** Forgets everything kept here, and keeps nothing any more; what waits is not forgotten. */
  async forget() {
    await keep("nothing", true);
    await caches.delete(PAGES);
    await caches.delete(FIGURES);
    await keep("ahead", undefined);
    for (const address of OPEN) await keepPage(address, await fetch(address));
  },
  async update() {
    if (await inSession()) return false;
    await skipWaiting();
    return true;
  },
};

addEventListener("message", (event) => {
  const act = acts[event.data?.act];
  if (!act) return;
  const answer = act(event.data).then((said) => event.ports[0]?.postMessage({ said }), (why) => event.ports[0]?.postMessage({ why: String(why) }));
  event.waitUntil(answer);
});
