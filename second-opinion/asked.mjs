// What is asked: the files that the crate beside this one has written.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ENDING = '.elm.json';

/** The ids of the programmes in a folder. */
export const programmes = (folder) =>
  readdirSync(folder).filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));

/** One programme: its ELM, its CQL text, its resources, mornings and gates with our answers. */
export function asked(folder, id) {
  const read = (ending) => readFileSync(join(folder, id + ending), 'utf8');
  const rows = (ending) => read(ending).split('\n').filter(Boolean).map((row) => JSON.parse(row));
  return {
    id,
    elm: JSON.parse(read(ENDING)),
    cql: read('.cql'),
    bundle: JSON.parse(read('.fhir.json')),
    mornings: rows('.mornings.ndjson'),
    gates: rows('.gates.ndjson'),
  };
}

/** What an engine answers one morning. */
export const answer = (ask, morning) => ask('Answer', { State: morning.state, Letter: morning.letter });
