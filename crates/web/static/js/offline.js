// On every page: takes the app along on this phone, says when there is no connection, and goes on when it is back.

const worker = navigator.serviceWorker;
const root = document.documentElement;

/** Asks the worker to do something; resolves with what it says. */
export async function ask(act, more = {}, to = worker.controller) {
  if (!to) return undefined;
  const line = new MessageChannel();
  const said = new Promise((done) => {
    line.port1.onmessage = ({ data }) => done(data.said);
  });
  to.postMessage({ act, ...more }, [line.port2]);
  return said;
}

const inSession = () => /^\/(session|test)\b/.test(location.pathname) || document.querySelector('a[href^="/session/end"]') !== null;

async function update(registration) {
  if (registration.waiting && !inSession()) await ask("update", {}, registration.waiting);
}

async function begin() {
  const registration = await worker.register("/sw.js");
  registration.addEventListener("updatefound", () => {
    const fresh = registration.installing;
    fresh?.addEventListener("statechange", () => {
      if (fresh.state === "installed" && worker.controller) update(registration);
    });
  });
  await update(registration);
  await worker.ready;
  if (!worker.controller) await new Promise((done) => worker.addEventListener("controllerchange", done, { once: true }));
  await ask("send");
  await ask("refresh");
  await offerToForget();
  root.dataset.taken = "yes";
}

/** On the page that has it: a button to keep nothing on this phone, or to keep it again. */
async function offerToForget() {
  const button = document.querySelector("[data-keeping]");
  if (!button) return;
  const paint = async () => {
    const keeping = await ask("keeping");
    for (const word of button.querySelectorAll("[data-when]")) word.hidden = (word.dataset.when === "kept") !== keeping;
    return keeping;
  };
  let keeping = await paint();
  button.hidden = false;
  button.addEventListener("click", async () => {
    await ask(keeping ? "forget" : "remember");
    keeping = await paint();
  });
}

function strip() {
  const words = document.getElementById("strip-words");
  const line = words.content.cloneNode(true);
  const when = new Date(root.dataset.kept);
  const said = new Intl.DateTimeFormat(root.lang === "de" ? "de-DE" : "en-GB", { weekday: "long", hour: "numeric", minute: "2-digit" });
  const time = line.querySelector("time");
  time.textContent = said.format(when);
  time.dateTime = root.dataset.kept;
  document.querySelector(".skip").after(line);
}

/** Looks now and then whether the server answers again; then everything is sent, and the page is the server's. */
async function comeBack() {
  if (document.visibilityState !== "visible") return;
  const there = await ask("there");
  // A form half filled in is not taken away under the fingers; it is sent like any other.
  if (there && (await ask("send")) !== false && !document.querySelector("main form[method=post]") && !inSession()) location.reload();
}

if (worker) {
  if (root.dataset.kept) {
    if (!document.querySelector("[data-away]")) strip();
    addEventListener("online", comeBack);
    document.addEventListener("visibilitychange", comeBack);
    setInterval(comeBack, 10_000);
  } else if (document.readyState === "complete") begin();
  else addEventListener("load", () => setTimeout(begin, 300));
}
