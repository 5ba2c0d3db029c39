import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import { rulesFor } from './move';
import type { Name } from './name';
import type { Scheme } from './scheme';
import { eventFor } from './step';
import * as texts from './wrong-step-texts';

/** A step that was taken wrongly. */
export interface WrongStep {
  readonly from: Name;
  readonly event: string;
  /** Where the event leads. */
  readonly right: Name;
  /** What was written instead. */
  readonly found: Name;
}

/** Nobody reads more reasons than these. */
const mostReasons = 3;

/**
 * By which rules of its event a step is wrong: a sentence for each field that differs from what the event
 * makes of it, the most significant first, three at most. Undefined where no field differs, only the spelling.
 */
export function whyWrongStep(scheme: Scheme, wrong: WrongStep): Message | undefined {
  const reasons = wrongFields(scheme, wrong)
    .slice(0, mostReasons)
    .map((field) => reasonOf(scheme, wrong, field));
  const [first, ...others] = reasons;
  return (
    first && others.reduce((sum, next) => message(texts.both, { first: sum, second: next }), first)
  );
}

/** The fields that differ from what is right, in the scheme's order; those that do not order names last. */
export function wrongFields(scheme: Scheme, { right, found }: WrongStep): readonly string[] {
  const ordered = scheme.order.map(({ field }) => field);
  const others = Object.keys({ ...right.fields, ...found.fields });
  return [...new Set([...ordered, ...others])].filter((field) => differ(right, found, field));
}

function reasonOf(scheme: Scheme, wrong: WrongStep, field: string): Message {
  const { from, event, right, found } = wrong;
  const data = scheme.data.events?.[event];
  const { set = {} } = data ? eventFor(data, from) : {};
  const moved = movedBefore(scheme, wrong, field);
  const before = from.fields[field]?.text;
  const parameters = {
    event: data?.title ?? event,
    field: titleOf(scheme, found, field),
    moved: moved === undefined ? '' : titleOf(scheme, found, moved),
    before: before ?? texts.missing,
    right: right.fields[field]?.text ?? texts.missing,
    found: found.fields[field]?.text ?? texts.missing,
  };
  const action = set[field]?.replace(/\?$/, '');
  const text = textOf(action, {
    isOut: right.fields[field] === undefined,
    isNew: before === undefined,
    isLower: moved !== undefined,
  });
  return message(text, parameters);
}

interface Circumstances {
  /** The step takes the field away, or does not bring it in. */
  readonly isOut: boolean;
  /** The name before had no such field. */
  readonly isNew: boolean;
  /** A more significant field moves in the same step. */
  readonly isLower: boolean;
}

function textOf(action: string | undefined, { isOut, isNew, isLower }: Circumstances): Text {
  if (isOut) return isLower ? texts.leftOut : texts.takenAway;
  if (action === undefined) return texts.stays;
  if (action === '$today') return texts.isTheDay;
  if (action === '+1' || action === '$next') return isNew ? texts.begins : texts.countsOn;
  if (isLower) return isNew ? texts.begins : texts.goesBack;
  return texts.becomes;
}

/** The most significant field that the right step moves, where it stands before `field` in the order. */
function movedBefore(
  scheme: Scheme,
  { from, right }: WrongStep,
  field: string,
): string | undefined {
  for (const entry of scheme.order) {
    if (entry.field === field) return undefined;
    if (differ(from, right, entry.field)) return entry.field;
  }
  return undefined;
}

function titleOf(scheme: Scheme, name: Name, field: string): Text {
  return rulesFor(scheme, name).get(field)?.title ?? { en: field, 'zh-cn': field };
}

function differ(left: Name, right: Name, field: string): boolean {
  return left.fields[field]?.text !== right.fields[field]?.text;
}
