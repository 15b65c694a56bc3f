// What the player keeps on this phone: where a session stands, and what is not at the server yet. It survives a
// reload, a locked screen and an empty battery. Without IndexedDB it lasts as long as the page.

const NAME = "heelup-player";
const PLACES = "places";
const WAITING = "waiting";

const memory = { [PLACES]: new Map(), [WAITING]: new Map() };
let next = 1;
let opened = null;

function open() {
  opened ??= new Promise((done) => {
    try {
      const request = indexedDB.open(NAME, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(PLACES);
        request.result.createObjectStore(WAITING, { keyPath: "no", autoIncrement: true });
      };
      request.onsuccess = () => done(request.result);
      request.onerror = () => done(null);
      request.onblocked = () => done(null);
    } catch {
      done(null);
    }
  });
  return opened;
}

/** Does one thing with one store; resolves when it is on disk. */
async function ask(store, mode, act) {
  const base = await open();
  if (!base) return undefined;
  return new Promise((done) => {
    try {
      const transaction = base.transaction(store, mode, { durability: "strict" });
      const request = act(transaction.objectStore(store));
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = () => done(undefined);
    } catch {
      done(undefined);
    }
  });
}

/** Returns where a session stands; nothing when it was not begun here. */
export async function place(key) {
  return (await ask(PLACES, "readonly", (store) => store.get(key))) ?? memory[PLACES].get(key);
}

/** Keeps where a session stands. */
export async function keepPlace(key, value) {
  memory[PLACES].set(key, value);
  await ask(PLACES, "readwrite", (store) => store.put(value, key));
}

/** Forgets a session that is over. */
export async function forgetPlace(key) {
  memory[PLACES].delete(key);
  await ask(PLACES, "readwrite", (store) => store.delete(key));
}

/** Puts something into the queue for the server. */
export async function put(item) {
  const no = await ask(WAITING, "readwrite", (store) => store.add(item));
  if (no === undefined) {
    memory[WAITING].set(next, { ...item, no: next });
    next += 1;
  }
}

/** Keeps something of the queue as it is now. */
export async function change(item) {
  if (memory[WAITING].has(item.no)) memory[WAITING].set(item.no, item);
  else await ask(WAITING, "readwrite", (store) => store.put(item));
}

/** Returns what waits for the server, in order. */
export async function waiting() {
  const kept = (await ask(WAITING, "readonly", (store) => store.getAll())) ?? [];
  return [...kept, ...memory[WAITING].values()];
}

/** Takes something out of the queue. */
export async function drop(no) {
  if (memory[WAITING].delete(no)) return;
  await ask(WAITING, "readwrite", (store) => store.delete(no));
}
