import { message } from '../text/message';
import type { Problem } from './name';
import { characterAt } from './character-set';
import type { Scheme } from './scheme';
import * as texts from './diagnose-texts';

/** The first character that no name of the scheme holds, whatever its form. */
export function wrongCharacter(scheme: Scheme, text: string): Problem | undefined {
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code > 0x20 && code < 0x7f) continue;
    const character = characterAt(text, offset);
    const found = wrongness(scheme, character);
    if (found) return { ...found, severity: 'error', offset, length: character.length };
    offset += character.length - 1;
  }
  return undefined;
}

function wrongness(
  scheme: Scheme,
  character: string,
): Pick<Problem, 'code' | 'message'> | undefined {
  if (!scheme.printsSpace && /\s/.test(character) && character >= ' ')
    return { code: 'white-space', message: message(texts.whiteSpace) };
  if (isUnprintable(character)) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return { code: 'control-character', message: message(texts.controlCharacter, { code }) };
  }
  const normal = character.normalize('NFKC');
  if (normal === character || !/^[\x20-\x7e\u4e00-\u9fff]$/.test(normal)) return undefined;
  const parameters = { found: character, normal };
  return { code: 'full-width', message: message(texts.fullWidthCharacter, parameters) };
}

/** Controls, invisible format characters, and halves of surrogate pairs. */
function isUnprintable(character: string): boolean {
  return /^[\p{Cc}\p{Cf}\p{Cs}]$/u.test(character);
}
