// One reader of FIT files in JavaScript, asked file by file; it speaks as peer.py does.

import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import imported from "fit-file-parser";

const FitParser = imported.default ?? imported;

const records = (data) =>
  new Promise((found, failed) => {
    // Without "force" it would read on over damage and count less without a word.
    new FitParser({ mode: "list", force: false }).parse(data, (why, told) =>
      why ? failed(new Error(String(why))) : found(told.records.length),
    );
  });

async function answer({ file }) {
  const data = readFileSync(file);
  const began = performance.now();
  const found = await records(data);
  return { records: found, seconds: (performance.now() - began) / 1000 };
}

for await (const line of createInterface({ input: process.stdin })) {
  let told;
  try {
    told = await answer(JSON.parse(line));
  } catch (why) {
    told = { error: String(why) };
  }
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
