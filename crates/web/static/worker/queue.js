// What was said while nobody answered: each form as it was sent, under the id it carries, in order. Sent twice it
// counts once; what the server cannot take stays here until the person has seen it.

/** Forms that can wait. What they say is a fact of its own, whatever was said before. */
const WAITS = [/^\/check-in$/, /^\/session\/(set|end)$/, /^\/runs$/, /^\/feet$/, /^\/new$/, /^\/review$/, /^\/test\/[^/]+$/, /^\/diary\/[^/]+\/(correct|withdraw)$/];
const canWait = (path) => WAITS.some((form) => form.test(path));

/** The player's own queue, where there is one. It is never made here. */
const PLAYER = "heelup-player";

async function ofThePlayer(mode, act, missing) {
  const there = await indexedDB.databases?.().catch(() => []);
  if (!there?.some(({ name }) => name === PLAYER)) return missing;
  return new Promise((done) => {
    const request = indexedDB.open(PLAYER);
    request.onerror = () => done(missing);
    request.onsuccess = () => {
      const opened = request.result;
      if (!opened.objectStoreNames.contains("waiting")) {
        opened.close();
        done(missing);
        return;
      }
      const transaction = opened.transaction("waiting", mode);
      const asked = act(transaction.objectStore("waiting"));
      const end = (value) => {
        opened.close();
        done(value);
      };
      transaction.oncomplete = () => end(asked.result);
      transaction.onabort = () => end(missing);
    };
  });
}

/** Everything that waits: the player's sets first in their own order, then forms in theirs, each with its moment. */
async function waiting() {
  const sets = await ofThePlayer("readonly", (store) => store.getAll(), []);
  const forms = await ask("queue", "readonly", (store) => store.getAll());
  const field = (body, name) => body.find(([key]) => key === name)?.[1];
  return [
    ...sets.map(({ no, path, body, about, refused }) => ({ no, path, body, about, refused, player: true, at: null, day: field(body, "date") ?? null })),
    ...forms.map((form) => ({ ...form, day: field(form.body, "day") ?? field(form.body, "date") ?? form.at.slice(0, 10) })),
  ];
}

const valueOf = (item, name) => item.body.find(([key]) => key === name)?.[1] ?? "";

function put(item) {
  return item.player
    ? ofThePlayer("readwrite", (store) => store.put({ no: item.no, path: item.path, body: item.body, about: item.about, refused: item.refused }), null)
    : ask("queue", "readwrite", (store) => store.put(item));
}

function drop(item) {
  return item.player
    ? ofThePlayer("readwrite", (store) => store.delete(item.no), null)
    : ask("queue", "readwrite", (store) => store.delete(item.no));
}

/** Keeps a form until the server can be told; the same form pressed twice is kept once. */
async function queue(path, body) {
  const entry = body.find(([key]) => key === "entry")?.[1];
  const same = (form) => entry && form.body.some(([key, value]) => key === "entry" && value === entry) && form.path === path;
  const known = (await ask("queue", "readonly", (store) => store.getAll())).find(same);
  const at = stamp(new Date());
  await ask("queue", "readwrite", (store) => store.put(known ? { ...known, body, at } : { path, body, at }));
}

/** Sends one thing: "kept"; "nobody" when nobody answers; "later" when not now; "refused" when not as it is. */
async function sendOne({ path, body, at }) {
  try {
    const answer = await fetch(path, {
      method: "POST",
      body: new URLSearchParams(body),
      headers: at ? { "heelup-said-at": at } : {},
      redirect: "manual",
      signal: AbortSignal.timeout(10_000),
    });
    // A kept form leads on to another page.
    if (answer.type === "opaqueredirect" || answer.ok) return "kept";
    return answer.status >= 500 || [408, 421, 429].includes(answer.status) ? "later" : "refused";
  } catch {
    return "nobody";
  }
}

let sending = null;

/** Sends what waits, in order; says whether somebody answers. */
function send() {
  sending ??= (async () => {
    try {
      for (const item of await waiting()) {
        if (item.refused) continue;
        const how = await sendOne(item);
        if (how === "nobody") return false;
        if (how === "later") return true;
        // Told again later only in a new form: here it stays to be seen.
        if (how === "refused") await put({ ...item, refused: true });
        else await drop(item);
      }
      return true;
    } finally {
      sending = null;
    }
  })();
  return sending;
}
