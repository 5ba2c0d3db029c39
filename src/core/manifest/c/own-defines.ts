import { byKey } from '../../text/by-key';
import type { Variable } from '../variables/version-variables';
import type { CDefine } from './defines';
import { literalOf } from './literal';
import { versionMacro } from './macro-name';

/**
 * The macros of versions whose values are all literal, without defaults for where nobody else defines them:
 * of one that is computed too, the literal is a default.
 * @param isCandidate whether a name may be that of a version; by its words when absent
 */
export function ownDefines(
  defines: Iterable<CDefine>,
  text: string,
  isCandidate = isNamedVersion,
): readonly Variable[] {
  const candidates = [...defines].filter(({ name }) => isCandidate(name));
  return [...byKey(candidates, ({ name }) => name).values()].flatMap((same) => {
    const variables = same.flatMap((define) => variableOf(define, text));
    return variables.length < same.length
      ? []
      : variables.filter((_, index) => same[index]?.isFallback === false);
  });
}

function isNamedVersion(name: string): boolean {
  return versionMacro(name) !== undefined;
}

function variableOf({ name, value }: CDefine, text: string): readonly Variable[] {
  const literal = literalOf(value, text);
  if (!literal) return [];
  return [{ name, literal, writing: literal.type === 'string' ? 'c-string' : 'plain' }];
}
