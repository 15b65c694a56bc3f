// Decisions a second, for the bench: one object on one line.
//
// node speed.mjs FOLDER

import { answer, asked, programmes } from './asked.mjs';
import { plainly, quickly } from './engine.mjs';

const folder = process.argv[2];
const all = programmes(folder).map((id) => asked(folder, id));
const WARM = 50;

const figures = {};
for (const [name, make] of [['plain', plainly], ['kept', quickly]]) {
  const engines = all.map(({ elm, mornings }) => ({ ask: make(elm), mornings }));
  for (const { ask, mornings } of engines) for (const one of mornings.slice(0, WARM)) await answer(ask, one);
  const began = performance.now();
  let count = 0;
  for (const { ask, mornings } of engines) {
    for (const morning of mornings) await answer(ask, morning);
    count += mornings.length;
  }
  figures[name] = count / ((performance.now() - began) / 1000);
}
console.log(JSON.stringify(figures));
