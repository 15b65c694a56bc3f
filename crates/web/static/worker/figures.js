// The drawings that kept pages name, so that they move without the server, too. Their addresses change with what they
// show: what is here is right for ever.

const FIGURES = "heelup-figures";
const DRAWN = /\/figures\/[0-9a-f]+\/[a-z0-9-]+\.(?:json|light\.svg|dark\.svg)/g;

/** Keeps every drawing that a text names. One that does not come now stands still later, and nothing else. */
async function keepFigures(text) {
  const named = new Set(text.match(DRAWN));
  if (!named.size) return;
  const here = await caches.open(FIGURES);
  for (const address of named) {
    if (!(await here.match(address))) await here.add(address).catch(() => {});
  }
}

/** Forgets the drawings of an older catalog, once the pages name a newer one. */
async function tidyFigures(text) {
  const folder = text.match(DRAWN)?.[0].split("/")[2];
  if (!folder) return;
  const here = await caches.open(FIGURES);
  for (const request of await here.keys()) {
    if (new URL(request.url).pathname.split("/")[2] !== folder) await here.delete(request);
  }
}

async function figure(request) {
  return (await caches.match(request, { cacheName: FIGURES })) ?? fetch(request);
}
