// What was done goes to the server as the forms of the pages would send it, each under an id of its own, in order.
// What cannot be sent now waits on this phone; sent twice it counts once.

import { change, drop, put, waiting } from "./store.js";

/** Returns a fresh id (UUIDv7): the moment, then chance. */
export function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const moment = Date.now();
  for (let i = 0; i < 6; i += 1) bytes[i] = Math.floor(moment / 2 ** (8 * (5 - i))) & 255;
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

let running = null;

/** Sends one thing: "kept", "later" when nobody answers, "refused" when it can never be kept. */
async function send({ path, body }) {
  try {
    const answer = await fetch(path, {
      method: "POST",
      body: new URLSearchParams(body),
      redirect: "manual",
      signal: AbortSignal.timeout?.(10_000),
    });
    // A kept form leads on to another page.
    if (answer.type === "opaqueredirect" || answer.ok) return "kept";
    return answer.status >= 500 || answer.status === 408 || answer.status === 429 ? "later" : "refused";
  } catch {
    return "later";
  }
}

async function empty() {
  let kept = 0;
  let refused = 0;
  for (const item of await waiting()) {
    if (item.refused) continue;
    const how = await send(item);
    if (how === "later") return { kept, refused, all: false };
    if (how === "kept") {
      await drop(item.no);
      kept += 1;
    } else {
      // It stays here until the person has seen it.
      await change({ ...item, refused: true });
      refused += 1;
    }
  }
  return { kept, refused, all: true };
}

/** Sends what waits, in order; says how many were kept or refused, and whether nothing is left to send. */
export async function flush() {
  if (running) await running;
  running = empty();
  try {
    return await running;
  } finally {
    running = null;
  }
}

/** Puts a form's fields ([name, value] each) into the queue. When this resolves they are safe on this phone. */
export async function post(path, body, about = {}) {
  await put({ path, body, about });
}

/** Returns what still waits of one kind. */
export async function still(kind, session) {
  return (await waiting()).filter(({ refused }) => !refused).filter(({ about }) => about.kind === kind && about.session === session);
}

addEventListener("online", () => flush());
