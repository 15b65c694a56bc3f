// Faults put into the exported tree. Each must be noticed: a comparison that cannot fail says nothing.

import { isDeepStrictEqual } from 'node:util';
import { answer, asked } from './asked.mjs';
import { quickly } from './engine.mjs';

const FALSE = { type: 'Literal', valueType: '{urn:hl7-org:elm-types:r1}Boolean', value: 'false' };
const ONE = { type: 'Literal', valueType: '{urn:hl7-org:elm-types:r1}Integer', value: '1' };

const never = () => FALSE;
const nothing = () => ({ type: 'Null' });
const oneMore = (expression) => ({ type: 'Add', operand: [expression, ONE] });
const lastFirst = (expression) => ({ ...expression, caseItem: [...expression.caseItem].reverse() });

const definition = (elm, name) => elm.library.statements.def.find((said) => said.name === name);

/** The ids of the rules, as the order of the decision names them. */
const rules = (elm) => definition(elm, 'Rule').expression.caseItem.map((item) => item.then.value);

/** The definitions of the decision: all but functions and what is said of measurements alone. */
const decision = (elm) => elm.library.statements.def
  .filter((said) => said.type !== 'FunctionDef' && !said.name.startsWith('Gate ') || said.name === 'Gate open')
  .map((said) => said.name);

/** Every fault: its name, the definition it changes, how, and the rule whose mornings are enough to notice it. */
const faults = (elm) => [
  ...decision(elm).map((name) => ({ name: `"${name}" is left out`, of: name, change: nothing })),
  ...rules(elm).map((rule) => ({ name: `${rule} never holds`, of: rule, change: never, rule })),
  { name: 'the order of the rules is reversed', of: 'Rule', change: lastFirst },
  { name: 'days away never sink the dose', of: 'absence-sinks', change: never },
  { name: 'no reduction is ever due', of: 'Reduction due', change: never },
  { name: 'no drop is ever due', of: 'Drop due', change: never },
  { name: 'a second reduction is never seen', of: 'Second reduction', change: never },
  { name: 'nothing lower is ever left', of: 'Lowers', change: never },
  { name: 'no session ever counts', of: 'Won', change: never },
  { name: 'no cool-down is ever seen', of: 'Cooling', change: never },
  { name: 'a week has one session more', of: 'Sessions this week', change: oneMore },
  { name: 'a day more was spent away', of: 'Days away', change: oneMore },
  { name: 'a day more of rest is owed', of: 'Rest owed', change: oneMore },
  { name: 'no rest is ever owed first', of: 'Rest first', change: never },
];

/** The tree with one fault in it. */
function faulty(elm, { of, change }) {
  const copy = structuredClone(elm);
  const said = definition(copy, of);
  said.expression = change(said.expression);
  return copy;
}

/** So many mornings of each kind of answer are enough to look for a fault. */
const ALIKE = 4;

/** A few mornings of each kind of answer. */
function telling(lived) {
  const seen = new Map();
  return lived.filter(({ answer: { next, plan, ...told } }) => {
    const kind = JSON.stringify([told, plan === null, next.owed]);
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return seen.get(kind) <= ALIKE;
  });
}

async function isNoticed(fault, programmes) {
  for (const { elm, mornings } of programmes) {
    const ask = quickly(faulty(elm, fault));
    for (const morning of mornings) {
      if (fault.rule && morning.answer.rule !== fault.rule) continue;
      if (!isDeepStrictEqual(await answer(ask, morning), morning.answer)) return true;
    }
  }
  return false;
}

/** Puts in every fault; says how many there were and which of them nothing noticed. */
export async function seeded(folder, ids) {
  const few = ids.map((id) => {
    const { elm, mornings } = asked(folder, id);
    return { elm, mornings: telling(mornings) };
  });
  const all = faults(few[0].elm);
  const unnoticed = [];
  for (const fault of all) {
    if (!(await isNoticed(fault, few))) unnoticed.push(fault.name);
  }
  return { faults: all.length, unnoticed };
}
