// Asks somebody else's engine for its opinion of every morning, and says where it differs from ours.
//
// node main.mjs FOLDER: the folder that the crate beside this file has written to. Ends with 1 when anything
// differs. Nothing of Heelup's machine runs here, only what it exports.

import os from 'node:os';
import { Worker } from 'node:worker_threads';
import { programmes } from './asked.mjs';
import { seeded } from './faults.mjs';

/** So many of the things that are wrong are shown. */
const SHOWN = 10;

const folder = process.argv[2];
const ids = programmes(folder);
const found = { mornings: 0, gates: 0, different: 0, problems: [] };
const began = performance.now();

/** Works on some of the programmes beside the others. */
const work = (some) => new Promise((done, failed) => {
  const worker = new Worker(new URL('./opinion.mjs', import.meta.url), { workerData: { folder, ids: some } });
  worker.on('message', (of) => {
    for (const count of ['mornings', 'gates', 'different']) found[count] += of[count];
    found.problems.push(...of.problems);
  });
  worker.on('error', failed);
  worker.on('exit', (code) => (code === 0 ? done() : failed(new Error(`a worker ended with ${code}`))));
});

const hands = Math.min(os.availableParallelism?.() ?? os.cpus().length, ids.length, 4);
const shares = Array.from({ length: hands }, (_, hand) => ids.filter((_, at) => at % hands === hand));
await Promise.all(shares.map(work));
const { faults, unnoticed } = await seeded(folder, ids);

if (found.mornings === 0) found.problems.push('no morning was asked');
found.problems.push(...unnoticed.map((name) => `a fault goes unnoticed: ${name}`));
if (found.different > 0) found.problems.push(`${found.different} answers differ in all`);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(`${found.mornings} mornings and ${found.gates} gates of ${ids.length} programmes asked of cql-execution: `
  + `${found.different} answers differ from ours`);
console.log(`${faults} faults put into the tree: ${faults - unnoticed.length} noticed`);
console.log(`texts translated again by the reference translator, resources held against FHIR's own schema; ${seconds} s`);
for (const problem of found.problems.slice(0, SHOWN)) console.error(problem);
if (found.problems.length > SHOWN) console.error(`and ${found.problems.length - SHOWN} more`);
console.log(found.problems.length === 0 ? 'Both engines agree.' : 'Something is wrong: see above.');
process.exitCode = found.problems.length === 0 ? 0 : 1;
