// What is kept on this phone: the server's last word, and what it has not heard yet. On disk before anybody is told
// that it is safe.

const NAME = "heelup-away";
let base = null;

function open() {
  base ??= new Promise((done, fail) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("kept");
      request.result.createObjectStore("queue", { keyPath: "no", autoIncrement: true });
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => {
        request.result.close();
        base = null;
      };
      done(request.result);
    };
    request.onerror = () => {
      base = null;
      fail(request.error);
    };
  });
  return base;
}

/** Does one thing with one store; resolves when it is on disk. */
async function ask(store, mode, act) {
  const opened = await open();
  return new Promise((done, fail) => {
    const transaction = opened.transaction(store, mode, { durability: "strict" });
    const request = act(transaction.objectStore(store));
    transaction.oncomplete = () => done(request.result);
    transaction.onabort = () => fail(transaction.error);
  });
}

const kept = (key) => ask("kept", "readonly", (store) => store.get(key));
const keep = (key, value) => ask("kept", "readwrite", (store) => store.put(value, key));

/** Two digits. */
const two = (number) => String(Math.trunc(Math.abs(number))).padStart(2, "0");

/** A day as the server spells it, on this phone's clock. */
function dayOf(moment) {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** A moment with this phone's offset. */
function stamp(moment) {
  const away = -moment.getTimezoneOffset();
  const clock = `${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
  return `${dayOf(moment)}T${clock}${away < 0 ? "-" : "+"}${two(away / 60)}:${two(Math.abs(away) % 60)}`;
}

/** A fresh id (UUIDv7): the moment, then chance. */
function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const moment = Date.now();
  for (let i = 0; i < 6; i += 1) bytes[i] = Math.floor(moment / 2 ** (8 * (5 - i))) & 255;
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
