import type {
  CompiledPattern,
  PatternCompiler,
  SlotPlace,
  SlotRule,
} from '../manifest/custom/types';
import { message, type Message } from '../text/message';
import type { PolicyData, SlotRuleData } from './data';
import { listOf } from './list-of';
import { checkUnit } from './read-name-rules';
import { readGlob } from './read-units';
import type { Path, PolicyReader } from './reader';
import * as texts from './slot-texts';
import { readKeys, readPointer, readXmlPath } from './slot-places';

/** What reading the rules of `slots` needs beside the rules. */
export interface SlotRuleContext {
  readonly data: PolicyData;
  readonly reader: PolicyReader;
  /** Absent where the policy has no pattern; a rule with one is then passed over. */
  readonly patterns: PatternCompiler | undefined;
}

/** Whether the text of a policy may hold a pattern of `slots`, for which the engine has to be loaded. */
export function mayHoldPatterns(text: string): boolean {
  return text.includes('"slots"') && text.includes('"pattern"');
}

/** The places of versions that a policy names. */
export function readSlotRules(context: SlotRuleContext): readonly SlotRule[] {
  return listOf(context.data.slots, 'slots').flatMap(({ value, path }) => {
    return readRule(value, path, context) ?? [];
  });
}

function readRule(rule: SlotRuleData, path: Path, context: SlotRuleContext): SlotRule | undefined {
  const { reader } = context;
  const file = readGlob(rule.file, [...path, 'file'], reader);
  const isUnitKnown = rule.unit === undefined || checkUnit(rule.unit, [...path, 'unit'], context);
  if (rule.part !== undefined && rule.shape !== undefined) {
    reader.error([...path, 'shape'], texts.shapeOrPart);
  }
  const [place, ...others] = placesOf(rule);
  if (!place || others.length > 0) {
    reader.error(path, texts.onePlace);
    return undefined;
  }
  const read = readPlace(place, [...path, place.key], context);
  if (!read || !isUnitKnown) return undefined;
  const { ecosystem = 'free', shape, part, unit, all = false } = rule;
  return {
    file,
    place: read,
    written: place.written,
    ecosystem,
    all,
    ...(shape !== undefined && shape !== 'whole' && { shape }),
    ...(part !== undefined && { part }),
    ...(unit !== undefined && { unit }),
  };
}

type PlaceKey = 'json' | 'yaml' | 'toml' | 'xml' | 'pattern';

interface WrittenPlace {
  readonly key: PlaceKey;
  readonly written: string;
}

const placeKeys: readonly PlaceKey[] = ['json', 'yaml', 'toml', 'xml', 'pattern'];

function placesOf(rule: SlotRuleData): readonly WrittenPlace[] {
  return placeKeys.flatMap((key) => {
    const written = rule[key];
    return written === undefined ? [] : [{ key, written }];
  });
}

function readPlace(
  { key, written }: WrittenPlace,
  path: Path,
  { reader, patterns }: SlotRuleContext,
): SlotPlace | undefined {
  if (key === 'pattern') return patterns && readPattern(written, path, patterns, reader);
  if (key === 'xml') {
    const read = readXmlPath(written);
    if (!read) reader.error(path, texts.xmlPath, { path: written });
    return read && { format: 'xml', ...read };
  }
  const keys = key === 'json' ? readPointer(written) : readKeys(written);
  if (keys) return { format: key, keys };
  if (key === 'json') reader.error(path, texts.pointer, { pointer: written });
  else reader.error(path, texts.keys, { keys: written });
  return undefined;
}

/** More than anybody reads; the time that a pattern takes grows with its length. */
const longestPattern = 500;

function readPattern(
  source: string,
  path: Path,
  compile: PatternCompiler,
  reader: PolicyReader,
): SlotPlace | undefined {
  if (source.length > longestPattern) {
    reader.error(path, texts.longPattern, { limit: longestPattern });
    return undefined;
  }
  const compiled = compile(source);
  if (!compiled.ok) {
    reader.report({ path, inner: compiled.range }, 'error', faultOf(compiled));
    return undefined;
  }
  if (compiled.captures !== 1) {
    reader.error(path, texts.captures, { count: compiled.captures });
    return undefined;
  }
  return { format: 'text', pattern: compiled.pattern };
}

function faultOf({ reason }: Extract<CompiledPattern, { readonly ok: false }>): Message {
  return message(texts.pattern, { problem: texts.patternFaults[reason] ?? reason });
}
