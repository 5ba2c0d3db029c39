import type { Policy } from '../core/policy/types';
import { compileScheme, type Scheme, type SchemeData } from '../core/scheme/index';
import { message } from '../core/text/message';
import { failure, success, type Result } from '../core/text/result';
import { loadCatalogue } from '../host/lazy';
import { readPairs, type Arguments } from './arguments';
import { nearest } from '../core/text/nearest';
import { policyHere } from './policy-here';
import type { Session } from './session';
import { texts } from './text';

/** The schemes that names can be held to here: the policy's own first, then the catalogue's. */
export interface Schemes {
  /** Every id once, the policy's first. */
  readonly ids: readonly string[];
  /** The policy file that they come from, where there is one. */
  readonly policy: Policy | undefined;
  readonly data: (id: string) => SchemeData | undefined;
  /** The scheme with values for its options, or why there is none. */
  readonly open: (id: string, options?: Readonly<Record<string, string>>) => Result<Scheme>;
}

/**
 * The schemes for a run in `session.io.cwd`. A policy that cannot be used is told to the person and
 * leaves the catalogue.
 */
export async function loadSchemes(session: Session): Promise<Schemes> {
  const catalogue = await loadCatalogue();
  const policy = await policyHere(session, catalogue);
  const own = policy?.schemes ?? new Map<string, Scheme>();
  const data = (id: string): SchemeData | undefined => own.get(id)?.data ?? catalogue.get(id);
  const ids = [...new Set([...own.keys(), ...catalogue.keys()])];
  return {
    ids,
    policy,
    data,
    open: (id, options = {}) => {
      const ready = own.get(id);
      if (ready && Object.keys(options).length === 0) return success(ready);
      const found = data(id);
      return found ? compile(found, options, data) : failure(unknownScheme(id, ids));
    },
  };
}

/** The scheme that `--scheme` and `--option` ask for. */
export async function askedScheme(given: Arguments, session: Session): Promise<Result<Scheme>> {
  return openAsked(given, await loadSchemes(session));
}

/** The same among schemes that are loaded already. */
export function openAsked(given: Arguments, schemes: Schemes): Result<Scheme> {
  const options = readPairs('option', given.values('option'));
  return options.ok ? schemes.open(given.value('scheme') ?? '', options.value) : options;
}

function compile(
  data: SchemeData,
  options: Readonly<Record<string, string>>,
  resolve: (id: string) => SchemeData | undefined,
): Result<Scheme> {
  const { scheme, problems } = compileScheme(data, { resolve, options });
  const reason = problems.find((problem) => problem.severity === 'error') ?? problems[0];
  if (scheme) return success(scheme);
  if (!reason) throw new Error(`Scheme ${data.id} did not compile and does not say why.`);
  return failure(message(texts.badOption, { value: data.id, reason: reason.message }));
}

function unknownScheme(value: string, ids: readonly string[]): ReturnType<typeof message> {
  const near = nearest(value, ids);
  return near === undefined
    ? message(texts.unknownScheme, { value })
    : message(texts.unknownSchemeNear, { value, near });
}
