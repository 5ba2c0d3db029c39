import { followConditionals } from '../c/defines';
import { readTokens, type CToken } from '../c/tokens';
import { createConditionals } from '../conditionals';

/** The tokens of a `VERSIONINFO` resource, from what follows that word to its last `END`. */
export type VersionInfo = readonly CToken[];

/**
 * The version resources of a resource script, without what stands in `#if 0`.
 *
 * Governing source: https://learn.microsoft.com/windows/win32/menurc/versioninfo-resource
 */
export function versionInfos(text: string): readonly VersionInfo[] {
  const infos: VersionInfo[] = [];
  let info: CToken[] | undefined;
  let depth = 0;
  for (const token of scriptTokens(text)) {
    const word = token.text.toUpperCase();
    if (word === 'VERSIONINFO') {
      if (info) infos.push(info);
      [info, depth] = [[], 0];
      continue;
    }
    info?.push(token);
    if (word === 'BEGIN' || word === '{') depth += 1;
    if ((word !== 'END' && word !== '}') || (depth -= 1) > 0) continue;
    if (info) infos.push(info);
    info = undefined;
  }
  if (info) infos.push(info);
  return infos;
}

/** The tokens of the resources, without the directives of the preprocessor. */
function* scriptTokens(text: string): Generator<CToken, void> {
  const conditionals = createConditionals();
  for (let at = 0; at < text.length;) {
    const { tokens, end } = readTokens(text, at);
    if (tokens[0]?.text === '#') followConditionals(conditionals, tokens.slice(1));
    else if (!conditionals.isDead()) yield* tokens;
    at = end + 1;
  }
}
