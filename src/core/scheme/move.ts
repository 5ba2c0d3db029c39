import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import type { EventData, SetAction } from './data';
import { nextNumber, nextWord, startValue, todayText, type Advance } from './fields/advance';
import { compareDigits } from './fields/integer';
import type { FieldRule } from './fields/rule';
import type { Form } from './form';
import type { Name, StepContext } from './name';
import { parse } from './parse';
import type { Scheme } from './scheme';
import * as texts from './step-texts';

/** An event about to be taken on a name. */
export interface Move {
  readonly scheme: Scheme;
  readonly from: Name;
  /** The event as it is for this name. */
  readonly data: EventData;
  readonly context: StepContext;
  /** The rule of each field, of the name's own form where that has it. */
  readonly rules: FieldRules;
}

/** Looked for when asked, since a step looks at few fields. */
export type FieldRules = Pick<ReadonlyMap<string, FieldRule>, 'get'>;

export interface MovedValues {
  readonly values: Readonly<Record<string, string>>;
  /** What the person should know. */
  readonly notes: readonly Message[];
}

/** The rules of a scheme's fields; where forms differ, those of the form of `name`. */
export function rulesFor(scheme: Scheme, name: Name): FieldRules {
  const own = scheme.forms.find(({ id }) => id === name.form);
  return {
    get: (field) => ruleIn(own, field) ?? ruleIn(scheme.forms.findLast(has(field)), field),
  };
}

function has(field: string): (form: Form) => boolean {
  return (form) => ruleIn(form, field) !== undefined;
}

function ruleIn(form: Form | undefined, field: string): FieldRule | undefined {
  return form?.fields.find((each) => each.field === field)?.rule;
}

/** The title of a field, its id where no form has it. */
export function titleOf(field: string, { rules }: Move): Text {
  return rules.get(field)?.title ?? { en: field, 'zh-cn': field };
}

/** The values after what the event sets and drops and the person chose; a failure where a field cannot move. */
export function movedValues(move: Move): Result<MovedValues> {
  const { from, data } = move;
  const { drop = [], highest = {} } = data;
  const chosen = move.context.set ?? {};
  const values: Record<string, string> = {};
  for (const [field, { text }] of Object.entries(from.fields))
    if (!drop.includes(field)) values[field] = text;
  const notes: Message[] = [];
  for (const [field, action] of actionsInOrder(data)) {
    const own = chosen[field];
    if (own !== undefined) {
      const stays = action === '$next' && own === from.fields[field]?.text;
      if (stays) return failure(staysAt(move, field, own));
      continue;
    }
    const among = highest[field];
    if (among && !move.context.siblings)
      notes.push(message(texts.siblingsUnknown, { field: titleOf(field, move) }));
    const current = among
      ? highestOf(move, field, among, { ...values, ...chosen })
      : from.fields[field]?.text;
    const moved = act(move, field, action, current);
    if (!moved.ok) return failure(moved.reason);
    if (moved.value !== undefined) values[field] = moved.value;
  }
  return success({ values: { ...values, ...chosen }, notes });
}

/** A word that is to move on cannot be the one that the name has. */
function staysAt(move: Move, field: string, word: string): Message {
  const reason = message(texts.staysAt, { field: titleOf(field, move), word });
  const parameters = { event: move.data.title, name: move.from.text, reason };
  return message(texts.stepRefused, parameters);
}

/** What the event sets; fields that count among other names last, since they look at what the rest became. */
function actionsInOrder({ set = {}, highest = {} }: EventData): readonly [string, SetAction][] {
  const actions = Object.entries(set);
  const counts = ([field]: [string, SetAction]): boolean => highest[field] !== undefined;
  return [...actions.filter((action) => !counts(action)), ...actions.filter(counts)];
}

/** What an action makes of a field; undefined where it leaves the field alone. */
function act(
  move: Move,
  field: string,
  action: string,
  current: string | undefined,
): Result<string | undefined> {
  const isOnlyIfPresent = action.endsWith('?');
  if (isOnlyIfPresent && move.from.fields[field] === undefined) return success(undefined);
  const verb = isOnlyIfPresent ? action.slice(0, -1) : action;
  const rule = move.rules.get(field);
  if (!rule) return success(verb);
  const advance = advanceOf(rule, verb, current, move);
  if (!advance) return success(verb);
  return advance.ok ? success(advance.text) : failure(advance.reason);
}

/** Undefined for an action that is the new value itself. */
function advanceOf(
  rule: FieldRule,
  verb: string,
  current: string | undefined,
  { context }: Move,
): Advance | undefined {
  switch (verb) {
    case '+1':
      return nextNumber(rule, current);
    case '$next':
      return nextWord(rule, current);
    case '$start':
      return startValue(rule, current);
    case '$today':
      return { ok: true, text: todayText(rule, current, context.today) };
    default:
      return undefined;
  }
}

/** The highest value of the field among the names that agree with the result in `among`. */
function highestOf(
  { scheme, from, context }: Move,
  field: string,
  among: readonly string[],
  values: Readonly<Record<string, string>>,
): string | undefined {
  const agrees = (name: Name): boolean =>
    among.every((other) => name.fields[other]?.text === values[other]);
  const siblings = (context.siblings ?? []).flatMap((text) => parse(scheme, text).name ?? []);
  return [from, ...siblings]
    .filter(agrees)
    .flatMap((name) => name.fields[field]?.text ?? [])
    .reduce(
      (most: string | undefined, text) =>
        most === undefined || compareDigits(text, most) > 0 ? text : most,
      undefined,
    );
}
