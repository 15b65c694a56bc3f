// The CQL text, turned into ELM by the reference translator (npm package @cqframework/cql), to compare with the
// ELM that Heelup writes itself: both come from one tree, so they must be one.

import { webcrypto } from 'node:crypto';
import { CqlCompilerOptions, CqlTranslator, LibraryManager, ModelManager } from '@cqframework/cql/cql-to-elm';
import { SystemModelInfoProvider } from '@cqframework/cql/cql';

// The translator wants it everywhere; Node 18 keeps it in a module.
globalThis.crypto ??= webcrypto;

/** Translates a text; throws with every error of the translator. */
export function translate(text) {
  const models = new ModelManager();
  models.modelInfoLoader.registerModelInfoProvider(new SystemModelInfoProvider());
  const options = new CqlCompilerOptions();
  options.setOptions([]);
  const translator = CqlTranslator.fromText(text, new LibraryManager(models, options));
  const errors = [...translator.errors.asJsReadonlyArrayView()].map((said) => String(said.message));
  if (errors.length > 0) throw new Error(errors.join('; '));
  return JSON.parse(translator.toJson());
}

// What ELM may carry and need not: places in the text, annotations, the kinds of operands.
const OPTIONAL = new Set(['localId', 'locator', 'annotation', 'signature']);

/** An ELM without its optional parts. */
export function plain(elm) {
  if (Array.isArray(elm)) return elm.map(plain);
  if (elm === null || typeof elm !== 'object') return elm;
  return Object.fromEntries(
    Object.entries(elm).filter(([key]) => !OPTIONAL.has(key)).map(([key, value]) => [key, plain(value)]),
  );
}
