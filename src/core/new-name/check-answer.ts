import type { FieldRule } from '../scheme/fields';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import { message, type Message } from '../text/message';
import { brokenBy, type Demand, type FieldCondition } from './conditions';
import { agreeing, isOpen, type Decisions, type Level } from './decisions';
import * as texts from './texts';
import type { Check, Existing } from './types';

/** A field that is asked for, with all that decides which answers are legal. */
export interface AskedField {
  readonly path: string;
  readonly rule: FieldRule;
  readonly optional: boolean;
  readonly conditions: readonly FieldCondition[];
  readonly demand: Demand;
  /** The schemes around the field, the whole name's first. */
  readonly levels: readonly Level[];
  readonly decisions: Decisions;
  readonly existing: Existing;
  /** Reads a value of the field: a scheme of one field, or the scheme that it nests. */
  readonly reader: () => Scheme;
}

/** A check of one field, for any text. */
export function answerCheck(field: AskedField): (answer: string) => Check {
  return (answer) => {
    const shape = answer === '' ? emptyCheck(field) : valueCheck(field, answer);
    return shape.ok ? beside(field, answer, shape.warnings) : shape;
  };
}

const fine: Check = { ok: true, warnings: [] };

function emptyCheck({ optional, rule }: AskedField): Check {
  return optional ? fine : refused(message(texts.required, { field: rule.title }));
}

function valueCheck({ rule, demand, reader }: AskedField, value: string): Check {
  const field = rule.title;
  if (demand.isBarred) return refused(message(texts.barred, { field }));
  const { name, problems } = parse(reader(), value);
  if (!name) {
    const problem = problems.find(({ severity }) => severity === 'error');
    return refused(problem?.message ?? message(texts.required, { field }));
  }
  return { ok: true, warnings: problems.map((problem) => problem.message) };
}

/** What the answer does to the other fields and names. */
function beside(field: AskedField, answer: string, warnings: readonly Message[]): Check {
  const { path, rule, conditions } = field;
  const decisions = new Map(field.decisions).set(path, answer === '' ? undefined : answer);
  const broken = brokenBy(conditions, decisions);
  const wrong = broken.find(({ severity = 'error' }) => severity === 'error');
  if (wrong) return refused(message(wrong.message));
  const { only } = field.demand;
  if (answer !== '' && only !== undefined && rule.compare(answer, only) !== 0)
    return refused(message(texts.notNow, { value: answer, field: rule.title, only }));
  const full = fullLimit(field, decisions);
  if (full) {
    const reason = message(full.message);
    return refused(message(texts.full, { value: answer, field: rule.title, reason }));
  }
  return { ok: true, warnings: [...warnings, ...broken.map((it) => message(it.message))] };
}

/** A limit whose fields the answer completes, and which the existing names have used up. */
function fullLimit(
  { path, levels, existing }: AskedField,
  decisions: Decisions,
): { readonly message: Parameters<typeof message>[0] } | undefined {
  for (const level of levels) {
    const { prefix, scheme } = level;
    for (const limit of scheme.data.limits ?? []) {
      const same = limit.same.map((field) => prefix + field);
      if (!same.includes(path) || limit.same.some((field) => isOpen(level, field, decisions)))
        continue;
      if (agreeing(existing.names, same, decisions).length >= limit.count) return limit;
    }
  }
  return undefined;
}

function refused(reason: Message): Check {
  return { ok: false, reason };
}
