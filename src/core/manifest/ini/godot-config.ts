import { endOfLine } from '../scan';
import type { CharacterRange } from '../types';
import { trimmed, type IniEntry } from './read-ini';

/**
 * The entries of a configuration of Godot: `key=value`, where a value is written as in its script language, so
 * that strings and lists go over several lines.
 *
 * Governing source: https://docs.godotengine.org/en/stable/classes/class_configfile.html
 */
export function readGodotConfig(text: string): readonly IniEntry[] {
  const entries: IniEntry[] = [];
  let section = '';
  for (let at = 0; at < text.length;) {
    const line = lineAt(text, at);
    const content = trimmed(text, line);
    const first = text[content.offset];
    const end = content.offset + content.length;
    const equals = content.offset + text.slice(content.offset, end).indexOf('=');
    at = line.offset + line.length + 1;
    if (content.length === 0 || first === ';') continue;
    if (first === '[' && text[end - 1] === ']') section = text.slice(content.offset + 1, end - 1);
    else if (equals >= content.offset) {
      const valueEnd = endOfValue(text, equals + 1);
      const range = trimmed(text, { offset: equals + 1, length: valueEnd - equals - 1 });
      entries.push({ section, key: text.slice(content.offset, equals).trim(), range });
      at = valueEnd + 1;
    }
  }
  return entries;
}

function lineAt(text: string, offset: number): CharacterRange {
  return { offset, length: endOfLine(text, offset) - offset };
}

/** The line break behind a value: the first outside its strings and brackets. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') at = endOfString(text, at);
    else if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    else if (character === '\n' && depth <= 0) return at;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
