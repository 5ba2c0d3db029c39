import { isWanted, leadsToWanted, type JsonReading, type JsonScalar } from '../json/json-scalar';
import type { CharacterRange } from '../types';
import { json5Tokens, type Json5Token } from './tokens';

/** An object or a list that the reader is in. */
interface Level {
  readonly isList: boolean;
  /** Whether wanted values stand in it. */
  readonly isSearched: boolean;
  /** The key of the value to come in an object. */
  key: string | undefined;
  /** Whether its colon was read. */
  hasColon: boolean;
  /** The index of the value to come in a list. */
  index: number;
  /** Whether a value was read since the last comma. */
  hasValue: boolean;
}

interface State {
  readonly text: string;
  readonly wanted: readonly (readonly string[])[];
  readonly levels: Level[];
  readonly scalars: JsonScalar[];
  error: CharacterRange | undefined;
}

/**
 * The values at some paths of a JSON5 text (so also of JSON with comments and trailing commas). Goes on after
 * errors: what belongs nowhere is passed over. It does not call itself, so nesting is of no matter.
 * @param wanted keys from the root
 */
export function readJson5(text: string, wanted: readonly (readonly string[])[]): JsonReading {
  const state: State = { text, wanted, levels: [], scalars: [], error: undefined };
  for (const token of json5Tokens(text)) take(token, state);
  if (state.levels.length > 0) fault({ offset: text.length, length: 0 }, state);
  return state;
}

function take(token: Json5Token, state: State): void {
  const mark = token.type === 'mark' ? state.text.charAt(token.offset) : '';
  const level = state.levels.at(-1);
  if (mark === '{' || mark === '[') open(token, mark === '[', state);
  else if (mark === '}' || mark === ']') close(token, mark === ']', state);
  else if (mark === ',') nextValue(token, level, state);
  else if (mark === ':') takeColon(token, level, state);
  else if (level && !level.isList && !level.hasColon) takeKey(token, level, state);
  else {
    if (!token.isClosed) fault(token, state);
    const type = token.type === 'string' ? 'string' : typeOfWord(token, state);
    takeValue(token, type, state);
  }
}

function open(token: Json5Token, isList: boolean, state: State): void {
  const level = state.levels.at(-1);
  const isSearched =
    level === undefined ||
    (level.isSearched && !isKeyless(level) && leadsToWanted(keysOf(state.levels), state.wanted));
  if (!isSearched || level?.hasValue) takeValue(token, 'other', state);
  const inside = { key: undefined, hasColon: false, index: 0, hasValue: false };
  state.levels.push({ isList, isSearched, ...inside });
}

function close(token: Json5Token, isList: boolean, state: State): void {
  if (state.levels.at(-1)?.isList === isList) {
    state.levels.pop();
    endValue(state.levels.at(-1));
  } else fault(token, state);
}

function nextValue(token: Json5Token, level: Level | undefined, state: State): void {
  if (!level?.hasValue) fault(token, state);
  if (!level) return;
  if (level.isList) level.index += 1;
  level.key = undefined;
  level.hasColon = false;
  level.hasValue = false;
}

function takeColon(token: Json5Token, level: Level | undefined, state: State): void {
  if (level && !level.isList && level.key !== undefined && !level.hasColon) level.hasColon = true;
  else fault(token, state);
}

/** A key where another one still waits for its colon, or right behind a value, lacks what stands between. */
function takeKey(token: Json5Token, level: Level, state: State): void {
  if (level.hasValue || level.key !== undefined || !token.isClosed) fault(token, state);
  level.key = level.isSearched ? keyOf(token, state.text) : '';
  level.hasValue = false;
}

function takeValue(token: Json5Token, type: JsonScalar['type'], state: State): void {
  const level = state.levels.at(-1);
  if (!level || level.hasValue || isKeyless(level)) fault(token, state);
  if (level?.isSearched && !isKeyless(level)) {
    const { offset, length } = token;
    const keys = keysOf(state.levels);
    if (isWanted(keys, state.wanted)) state.scalars.push({ keys, type, range: { offset, length } });
  }
  endValue(level);
}

function endValue(level: Level | undefined): void {
  if (!level) return;
  level.hasValue = true;
  level.hasColon = false;
  level.key = undefined;
}

/** Whether a value in an object has no key that it could belong to. */
function isKeyless({ isList, key, hasColon }: Level): boolean {
  return !isList && (key === undefined || !hasColon);
}

function keysOf(levels: readonly Level[]): string[] {
  return levels.map(({ isList, key, index }) => (isList ? String(index) : (key ?? '')));
}

function keyOf({ type, offset, length }: Json5Token, text: string): string {
  const written = text.slice(offset, offset + length);
  return unescape(type === 'string' ? written.slice(1, -1) : written);
}

function unescape(written: string): string {
  return written.replace(
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^]))/g,
    (_all, long?: string, short?: string, other?: string) => {
      const hex = long ?? short;
      return hex === undefined ? (other ?? '') : String.fromCharCode(parseInt(hex, 16));
    },
  );
}

function typeOfWord({ offset }: Json5Token, { text }: State): JsonScalar['type'] {
  return /[-+.\d]/.test(text.charAt(offset)) ? 'number' : 'other';
}

function fault({ offset, length }: CharacterRange, state: State): void {
  state.error ??= { offset, length };
}
