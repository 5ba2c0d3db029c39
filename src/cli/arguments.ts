import { parseArgs } from 'node:util';
import { message } from '../core/text/message';
import { failure, success, type Result } from '../core/text/result';
import type { OptionSpec } from './option-spec';
import { nearest } from '../core/text/nearest';
import { texts } from './text';

/** Arguments of a command, checked against what it takes. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly flag: (name: string) => boolean;
  /** The value of an option; of several, the last. */
  readonly value: (name: string) => string | undefined;
  /** Every value of an option that may be repeated. */
  readonly values: (name: string) => readonly string[];
}

/** What a command takes, as far as reading its arguments goes. */
export interface ArgumentSpec {
  readonly name: string;
  readonly options: readonly OptionSpec[];
  readonly maxPositionals?: number;
}

/**
 * Reads arguments: `--name value`, `--name=value`, `-x`, and everything after `--` as it is.
 *
 * A value may start with a dash unless it is itself an option of the command.
 */
export function readArguments(spec: ArgumentSpec, argv: readonly string[]): Result<Arguments> {
  const known = new Map(spec.options.map((option) => [option.name, option]));
  const { tokens } = parseArgs({
    args: [...argv],
    options: parserOptions(spec.options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.get(token.name);
    if (!option) return failure(unknownOption(spec, argv[token.index] ?? token.rawName));
    const taken = takeValue(option, token, known);
    if (!taken.ok) return taken;
    given.set(option.name, [...(given.get(option.name) ?? []), taken.value]);
  }
  return complete(spec, given, positionals);
}

type OptionToken = {
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};

function takeValue(
  option: OptionSpec,
  token: OptionToken,
  known: ReadonlyMap<string, OptionSpec>,
): Result<string> {
  const name = option.name;
  if (option.value === undefined) {
    return token.value === undefined
      ? success('')
      : failure(message(texts.switchWithValue, { option: name, value: token.value }));
  }
  const value = token.value;
  const isOption = value?.startsWith('--') && known.has(value.slice(2).split('=', 1)[0] ?? '');
  if (value === undefined || (isOption && !token.inlineValue)) {
    return failure(message(texts.missingValue, { option: name, value: option.value }));
  }
  if (option.choices && !option.choices.includes(value)) {
    const choices = option.choices;
    return failure(message(texts.unknownChoice, { option: name, value, choices }));
  }
  return success(value);
}

function complete(
  spec: ArgumentSpec,
  given: ReadonlyMap<string, readonly string[]>,
  positionals: readonly string[],
): Result<Arguments> {
  const absent = spec.options.find((option) => option.required && !given.has(option.name));
  if (absent && !given.has('help')) {
    const { name, value = '' } = absent;
    return failure(message(texts.missingOption, { command: spec.name, option: name, value }));
  }
  const surplus = positionals[spec.maxPositionals ?? positionals.length];
  if (surplus !== undefined) {
    return failure(message(texts.surplusArgument, { command: spec.name, value: surplus }));
  }
  return success({
    positionals,
    flag: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  });
}

function unknownOption(spec: ArgumentSpec, written: string): ReturnType<typeof message> {
  const name = written.split('=', 1)[0] ?? written;
  const close = nearest(
    name.replace(/^-+/, ''),
    spec.options.map((option) => option.name),
  );
  return close === undefined
    ? message(texts.unknownOption, { command: spec.name, value: written })
    : message(texts.unknownOptionNear, { command: spec.name, value: written, near: close });
}

function parserOptions(options: readonly OptionSpec[]): ParserOptions {
  return Object.fromEntries(
    options.map((option) => [
      option.name,
      {
        type: option.value === undefined ? 'boolean' : 'string',
        ...(option.short === undefined ? {} : { short: option.short }),
      },
    ]),
  );
}

type ParserOptions = Record<string, { type: 'boolean' | 'string'; short?: string }>;

/** The two halves of `key=value`; the value may hold further `=`. */
export function readPair(option: string, text: string): Result<readonly [string, string]> {
  const at = text.indexOf('=');
  if (at <= 0) return failure(message(texts.notAPair, { option, value: text }));
  return success([text.slice(0, at), text.slice(at + 1)]);
}

/** All `key=value` of a repeated option as one record; of one key the last value holds. */
export function readPairs(
  option: string,
  given: readonly string[],
): Result<Readonly<Record<string, string>>> {
  const pairs = new Map<string, string>();
  for (const text of given) {
    const pair = readPair(option, text);
    if (!pair.ok) return pair;
    pairs.set(...pair.value);
  }
  return success(Object.fromEntries(pairs));
}
