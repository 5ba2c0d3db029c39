import { RE2JS, RE2JSSyntaxException } from 're2js';
import type { CompiledPattern } from '../core/manifest/custom/types';
import type { CharacterRange } from '../core/manifest/types';

/** What the engine puts before a pattern for the flag that makes `^` and `$` stand for ends of lines. */
const flag = '(?m)';

/** Compiles a pattern on the engine that takes time linear in the text, in a chunk of its own. */
export function compilePattern(source: string): CompiledPattern {
  try {
    const compiled = RE2JS.compile(source, RE2JS.MULTILINE);
    return {
      ok: true,
      captures: compiled.groupCount(),
      pattern: { captures: (text, most) => capturesOf(compiled, text, most) },
    };
  } catch (error) {
    const whole = { offset: 0, length: source.length };
    if (!(error instanceof RE2JSSyntaxException)) {
      return { ok: false, reason: String(error), range: whole };
    }
    return {
      ok: false,
      reason: error.getDescription(),
      range: placeOf(error.getPattern(), source),
    };
  }
}

function capturesOf(compiled: RE2JS, text: string, most: number): readonly CharacterRange[] {
  const matcher = compiled.matcher(text);
  const found: CharacterRange[] = [];
  while (found.length < most && matcher.find()) {
    const start = matcher.start(1);
    // A capture in an alternative that was not taken has no place.
    if (start >= 0) found.push({ offset: start, length: matcher.end(1) - start });
  }
  return found;
}

/** Where the piece that the engine complains of stands, if it stands there once. */
function placeOf(piece: string | null, source: string): CharacterRange {
  const whole = { offset: 0, length: source.length };
  const text = piece?.startsWith(flag) ? piece.slice(flag.length) : piece;
  if (!text) return whole;
  const offset = source.indexOf(text);
  return offset < 0 || source.includes(text, offset + 1) ? whole : { offset, length: text.length };
}
