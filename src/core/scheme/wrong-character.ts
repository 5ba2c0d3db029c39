import { message } from '../text/message';
import { isInvisible } from '../text/visible';
import type { Problem } from './name';
import { characterAt, isKangxiRadical } from './character-set';
import { hexOf } from '../text/hex';
import { spaceProblem } from './noise/space-problem';
import * as texts from './noise/texts';
import type { Scheme } from './scheme';

/** The first character that no name of the scheme holds, whatever its form. */
export function wrongCharacter(scheme: Scheme, text: string): Problem | undefined {
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    // Printed ASCII, and nearly every Han character that is used: nothing is ever wrong with these.
    if ((code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff)) continue;
    const character = characterAt(text, offset);
    if (!scheme.printsSpace && isWhiteSpace(character)) return spaceProblem(text, offset);
    const wrong = wrongness(character);
    if (wrong) return { ...wrong, severity: 'error', offset, length: character.length };
    offset += character.length - 1;
  }
  return undefined;
}

function wrongness(character: string): Pick<Problem, 'code' | 'message'> | undefined {
  if (isInvisible(character)) {
    const reason = message(texts.invisibleCharacter, { found: character });
    return { code: 'invisible-character', message: reason };
  }
  const code = hexOf(character);
  if (isControl(character))
    return { code: 'control-character', message: message(texts.controlCharacter, { code }) };
  const normal = character.normalize('NFKC');
  if (normal === character || !/^[\x20-\x7e\u4e00-\u9fff]$/.test(normal)) return undefined;
  const parameters = { found: character, normal, code };
  return isKangxiRadical(character)
    ? { code: 'kangxi-radical', message: message(texts.kangxiRadical, parameters) }
    : { code: 'full-width', message: message(texts.fullWidthCharacter, parameters) };
}

/** Tabs and line breaks are controls. */
function isWhiteSpace(character: string): boolean {
  return /^\p{Zs}$/u.test(character);
}

/** Controls, and halves of surrogate pairs. */
function isControl(character: string): boolean {
  return /^[\p{Cc}\p{Cs}]$/u.test(character);
}
