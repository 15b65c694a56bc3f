// The opinion of one programme: every morning and every gate asked, the text translated, the resources checked.
// Runs as a worker: it is given ids, and posts what it found of each.

import { isDeepStrictEqual } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { answer, asked } from './asked.mjs';
import { plainly, quickly } from './engine.mjs';
import { wrong } from './resources.mjs';
import { plain, translate } from './translate.mjs';

/** The first mornings of each programme are asked the plain way, too. */
const PLAIN = 200;
/** So much that differs, or is wrong, is told in full. */
const TOLD = 3;

async function mornings({ id, elm, mornings: lived }) {
  const [asPlain, asQuick] = [plainly(elm), quickly(elm)];
  const differences = [];
  for (const [at, morning] of lived.entries()) {
    const theirs = await answer(asQuick, morning);
    if (at < PLAIN && !isDeepStrictEqual(theirs, await answer(asPlain, morning))) {
      differences.push({ programme: id, morning, why: 'the engine answers otherwise when its constants are kept' });
    }
    if (!isDeepStrictEqual(theirs, morning.answer)) {
      const { state, letter, answer: ours } = morning;
      differences.push({ programme: id, state, letter, ours, theirs });
    }
  }
  return differences;
}

async function gates({ id, elm, gates: rows }) {
  const ask = quickly(elm);
  const differences = [];
  for (const row of rows) {
    const parameters = { 'Both sides': row.both_sides, State: row.state, ...row.measured };
    const theirs = { truth: await ask(row.gate, parameters), here: await ask('Gate here', parameters) };
    const ours = { truth: row.truth, here: row.here };
    if (!isDeepStrictEqual(theirs, ours)) differences.push({ programme: id, ...row, ours, theirs });
  }
  return differences;
}

function translation({ id, elm, cql }) {
  let theirs;
  try {
    theirs = plain(translate(cql));
  } catch (refused) {
    return [`${id}: the translator refuses the CQL text: ${refused.message}`];
  }
  if (isDeepStrictEqual(theirs, elm)) return [];
  const apart = firstApart(elm, theirs, []);
  return [`${id}: the translator makes other ELM of the CQL text than we write: ${JSON.stringify(apart)}`];
}

/** The deepest place where two trees first differ, and what stands there. */
function firstApart(ours, theirs, place) {
  const both = [ours, theirs];
  if (!both.every((one) => one !== null && typeof one === 'object')) return { place: place.join('.'), ours, theirs };
  const keys = [...new Set(both.flatMap((one) => Object.keys(one)))];
  const key = keys.find((name) => !isDeepStrictEqual(ours[name], theirs[name]));
  if (key in ours && key in theirs) return firstApart(ours[key], theirs[key], [...place, key]);
  return { place: [...place, key].join('.'), ours: ours[key], theirs: theirs[key] };
}

const resources = ({ id, bundle }) =>
  [bundle, ...bundle.entry.map((entry) => entry.resource)].flatMap((resource) =>
    wrong(resource).slice(0, TOLD).map((found) => `${id}: ${resource.resourceType}: ${found}`));

for (const id of workerData.ids) {
  const programme = asked(workerData.folder, id);
  const differences = [...(await mornings(programme)), ...(await gates(programme))];
  parentPort.postMessage({
    mornings: programme.mornings.length,
    gates: programme.gates.length,
    different: differences.length,
    problems: [
      ...differences.slice(0, TOLD).map((difference) => JSON.stringify(difference, null, 1)),
      ...translation(programme),
      ...resources(programme),
    ],
  });
}
