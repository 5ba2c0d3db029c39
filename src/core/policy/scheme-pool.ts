import { compileScheme, type SchemeCompilation } from '../scheme/compile';
import type { Scheme, SchemeProblem } from '../scheme/scheme';
import type { SchemeData, SchemeReference } from '../scheme/data';
import { readReference } from '../scheme/scheme-reference';
import { nearest } from '../text/nearest';
import type { Path, PolicyReader } from './reader';
import * as texts from './texts';

/** The schemes that one policy may use, compiled when first used. */
export interface SchemePool {
  /** Every scheme compiled so far, by the key of its reference. */
  readonly compiled: ReadonlyMap<string, Scheme>;
  /** The data of a scheme of the policy or of the catalogue. */
  readonly resolve: (id: string) => SchemeData | undefined;
  /** The scheme that a reference means; what is wrong with it is reported at `path`. */
  readonly compileReference: (reference: SchemeReference, path: Path) => Scheme | undefined;
  /** Compiles a scheme of the policy's own, to be found by its id; what is wrong with it is the caller's to report. */
  readonly compileOwn: (data: SchemeData) => SchemeCompilation;
  /** An id that no scheme has: `semver-tag`, and `semver-tag-2` for the next with that base. */
  readonly freeId: (base: string) => string;
  /** Compiles data that has no name in the catalogue and keeps it under its own id. */
  readonly compileInline: (
    data: SchemeData,
    report: (problem: SchemeProblem) => void,
  ) => Scheme | undefined;
}

/** Makes a pool of the catalogue's schemes and the policy's own, which come first. */
export function createSchemePool(
  catalogue: ReadonlyMap<string, SchemeData>,
  own: ReadonlyMap<string, SchemeData>,
  reader: PolicyReader,
): SchemePool {
  const compiled = new Map<string, Scheme>();
  const ready = new Map<string, Scheme>();
  const lastNumbers = new Map<string, number>();
  const resolve = (id: string): SchemeData | undefined => own.get(id) ?? catalogue.get(id);
  const keep = (key: string, scheme: Scheme | undefined): Scheme | undefined => {
    if (scheme) compiled.set(key, scheme);
    return scheme;
  };
  return {
    compiled,
    resolve,
    compileReference: (reference, path) => {
      const key = referenceKey(reference);
      const known = compiled.get(key);
      if (known) return known;
      const { id, options } = readReference(reference);
      const data = resolve(id);
      const idPath = typeof reference === 'string' ? path : [...path, 'scheme'];
      if (!data) return reportUnknown(id, idPath, [...own.keys(), ...catalogue.keys()], reader);
      const { scheme, problems } = compileScheme(data, { resolve, options, ready });
      const isOwn = own.has(id);
      for (const problem of problems) {
        const [root, option] = problem.path;
        const ofOption = root === 'options' && Object.hasOwn(options, String(option));
        // What is wrong with a scheme of the policy's own is reported where it is written.
        if (isOwn && !ofOption) continue;
        const place = ofOption ? [...path, String(option)] : path;
        reader.report({ path: place }, problem.severity, problem.message);
      }
      return keep(key, scheme);
    },
    compileOwn: (data) => {
      const compilation = compileScheme(data, { resolve, ready });
      keep(data.id, compilation.scheme);
      return compilation;
    },
    freeId: (base) => {
      let number = lastNumbers.get(base) ?? 0;
      let id: string;
      do id = ++number === 1 ? base : `${base}-${number}`;
      while (compiled.has(id) || resolve(id));
      lastNumbers.set(base, number);
      return id;
    },
    compileInline: (data, report) => {
      const { scheme, problems } = compileScheme(data, { resolve, ready });
      problems.forEach(report);
      return keep(data.id, scheme);
    },
  };
}

/** One text for a reference: `greek`, or `greek(date=MMDD)`. */
export function referenceKey(reference: SchemeReference): string {
  const { id, options } = readReference(reference);
  const values = Object.entries(options).sort(([left], [right]) => (left < right ? -1 : 1));
  if (values.length === 0) return id;
  return `${id}(${values.map(([option, value]) => `${option}=${value}`).join(',')})`;
}

function reportUnknown(
  scheme: string,
  path: Path,
  schemes: readonly string[],
  reader: PolicyReader,
): undefined {
  const near = nearest(scheme, schemes);
  if (near === undefined) reader.error(path, texts.unknownScheme, { scheme, schemes });
  else reader.error(path, texts.misspeltScheme, { scheme, nearest: near });
}
