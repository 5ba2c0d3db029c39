import { wordsOf } from '../scheme/fields/word';
import type { FormField, Form } from '../scheme/form';
import type { Scheme } from '../scheme/scheme';
import type { TemplateNode } from '../scheme/template';
import { render } from '../scheme/write-name';
import type { Text } from '../text/language';
import { message } from '../text/message';
import { allowedIn } from './allowed';
import { answerCheck, type AskedField } from './check-answer';
import { conditionsOn, demandOn } from './conditions';
import type { Level } from './decisions';
import { chooseForm } from './forms';
import { offersFor, suggestionFor } from './offers';
import * as texts from './texts';
import type { Answers, Check, NamingContext, Question } from './types';

/** What walking through a scheme with the answers finds. */
export interface Walk {
  readonly answers: Answers;
  readonly context: NamingContext;
  readonly questions: Question[];
  readonly decisions: Map<string, string | undefined>;
  readonly forms: Map<string, Form>;
  /** Fields that nobody is asked for, with what they have to be. */
  readonly filled: Map<string, string>;
  /** Whether anybody sees the questions; otherwise only what comes of the answers matters. */
  readonly isShown: boolean;
  /** Titles of the fields that were settled, by path. */
  readonly titles: Map<string, Text>;
}

/** Answer that fills in an optional nested name field by field. */
export const fieldByField = '#fields';

/**
 * Walks through the fields of the scheme whose level is the last, in the written order, and settles what
 * it can.
 *
 * @returns the text of the level once all of it is settled
 */
export function walkLevel(walk: Walk, levels: readonly Level[], within?: Text): string | undefined {
  const level = levels.at(-1);
  if (!level) return undefined;
  const { form, questions } = chooseForm(level, walk.answers, walk.context);
  walk.questions.push(...questions.map((question) => ({ ...question, ...(within && { within }) })));
  if (!form) return undefined;
  walk.forms.set(level.prefix, form);
  settleForm(walk, level, form);
  walkNodes({ walk, levels, form, within }, form.nodes, { presence: 'required' });
  const isWhole = form.fields.every(({ field }) => walk.decisions.has(level.prefix + field));
  if (!isWhole) return undefined;
  return render(form, (field) => walk.decisions.get(level.prefix + field), '');
}

/** What the form alone settles: its constants, and the fields that it does not have. */
function settleForm({ decisions }: Walk, { scheme, prefix }: Level, form: Form): void {
  const written = new Set(form.fields.map(({ field }) => field));
  for (const field of Object.keys(scheme.data.fields))
    if (!written.has(field)) decisions.set(prefix + field, undefined);
  for (const [field, value] of form.constants) decisions.set(prefix + field, value);
}

/** Where the walk is: in a form of a level. */
interface Place {
  readonly walk: Walk;
  readonly levels: readonly Level[];
  readonly form: Form;
  readonly within: Text | undefined;
}

/**
 * Whether a group of the template is written. `open`: its first field decides; `waiting`: that field is
 * asked first.
 */
interface Group {
  presence: 'required' | 'present' | 'open' | 'absent' | 'waiting';
}

function walkNodes(place: Place, nodes: readonly TemplateNode[], group: Group): void {
  for (const node of nodes) {
    if (node.type === 'field') walkField(place, node.field, group);
    if (node.type !== 'group') continue;
    const inner: Group = { presence: innerPresence(place, node.nodes, group) };
    walkNodes(place, node.nodes, inner);
    if (inner.presence === 'present' && group.presence === 'open') group.presence = 'present';
  }
}

function innerPresence(
  { walk, levels }: Place,
  nodes: readonly TemplateNode[],
  { presence }: Group,
): Group['presence'] {
  if (presence === 'absent' || presence === 'waiting') return presence;
  const prefix = levels.at(-1)?.prefix ?? '';
  const isDirect = nodes.some(({ type }) => type === 'field');
  return isDirect && hasAnswer(walk, prefix, nodes) ? 'present' : 'open';
}

/** Whether any field of the nodes was answered with a value. */
function hasAnswer(walk: Walk, prefix: string, nodes: readonly TemplateNode[]): boolean {
  return nodes.some((node) =>
    node.type === 'field'
      ? isAnswered(walk, prefix + node.field)
      : node.type === 'group' && hasAnswer(walk, prefix, node.nodes),
  );
}

function isAnswered({ answers }: Walk, path: string): boolean {
  return Object.entries(answers).some(
    ([key, answer]) => answer !== '' && (key === path || key.startsWith(`${path}.`)),
  );
}

function walkField(place: Place, field: string, group: Group): void {
  const { walk, levels, form } = place;
  const level = levels.at(-1);
  const found = form.fields.find((each) => each.field === field);
  if (!level || !found || group.presence === 'waiting') return;
  const path = level.prefix + field;
  if (group.presence === 'absent') {
    walk.decisions.set(path, undefined);
    return;
  }
  const nested = level.scheme.nested.get(field);
  const asked = askedField(place, path, found, nested, group);
  if (nested) walkNested(place, asked, nested, group);
  else ask(place, asked, group);
}

function askedField(
  { walk, levels }: Place,
  path: string,
  { rule }: FormField,
  nested: Scheme | undefined,
  { presence }: Group,
): AskedField {
  const conditions = conditionsOn(path, levels);
  const demand = demandOn(rule, conditions, walk.decisions);
  return {
    path,
    rule,
    optional: presence === 'open' && !demand.isRequired,
    conditions,
    demand,
    levels,
    decisions: new Map(walk.decisions),
    existing: walk.context.existing,
    reader: () => nested ?? walk.context.readerOf(rule),
  };
}

/** A nested name that is given as a whole, or field by field. */
function walkNested(place: Place, asked: AskedField, nested: Scheme, group: Group): void {
  const { walk, levels } = place;
  const { path, rule } = asked;
  const answer = walk.answers[path];
  const isWhole = answer !== undefined && answer !== fieldByField;
  const isInside = answer === fieldByField || isAnsweredInside(walk, path);
  if (isWhole || (asked.optional && !isInside)) {
    askPart(place, asked, nested, group);
    return;
  }
  if (answer === fieldByField)
    walk.questions.push({ ...partQuestion(place, asked, nested), answer });
  if (group.presence === 'open') group.presence = 'present';
  const inner: Level = { scheme: nested, prefix: `${path}.` };
  const text = walkLevel(walk, [...levels, inner], rule.title);
  if (text !== undefined) walk.decisions.set(path, text);
}

function isAnsweredInside({ answers }: Walk, path: string): boolean {
  return Object.entries(answers).some(
    ([key, answer]) => answer !== '' && key.startsWith(`${path}.`),
  );
}

function askPart(place: Place, asked: AskedField, nested: Scheme, group: Group): void {
  const question = partQuestion(place, asked, nested);
  if (asked.demand.isBarred && place.walk.answers[asked.path] === undefined)
    settle(place, asked, undefined, group);
  else put(place, asked, question, group);
}

function partQuestion({ walk, within }: Place, asked: AskedField, nested: Scheme): Question {
  const { path, rule, optional } = asked;
  const checkWhole = answerCheck(asked);
  const check = (answer: string): Check =>
    answer === fieldByField ? { ok: true, warnings: [] } : checkWhole(answer);
  const remembered = walk.context.remembered?.[path];
  const { meaning } = rule.data;
  return {
    path,
    type: 'part',
    title: rule.title,
    ...(within && { within }),
    ...(meaning && { meaning }),
    allowed: message(texts.wholeName, { scheme: nested.data.title }),
    optional,
    isClosed: false,
    offers: [{ value: fieldByField, title: texts.include, basis: 'word' }],
    suggestion:
      remembered !== undefined && check(remembered).ok
        ? { value: remembered, basis: 'remembered' }
        : { value: '', basis: 'left-out' },
    check,
  };
}

/** Asks for a field, unless the other fields leave no choice. */
function ask(place: Place, asked: AskedField, group: Group): void {
  const { walk, within } = place;
  const { path, demand, optional, rule } = asked;
  const answer = walk.answers[path];
  const check = answerCheck(asked);
  if (optional && demand.isBarred && (answer ?? '') === '') {
    settle(place, asked, undefined, group);
    return;
  }
  const holds = answer !== undefined && check(answer).ok;
  const isOffered = !holds && (walk.isShown || rule.data.type === 'word');
  const offers = isOffered ? offersFor(asked, walk.context, check) : [];
  const only = holds || optional ? undefined : onlyValue(asked, offers, check);
  if (only !== undefined && answer === undefined) {
    walk.filled.set(path, only);
    settle(place, asked, only, group);
    return;
  }
  const suggestion =
    holds || !walk.isShown ? undefined : suggestionFor(asked, offers, walk.context, check);
  const { meaning } = rule.data;
  const question: Question = {
    path,
    type: 'field',
    title: rule.title,
    ...(within && { within }),
    ...(meaning && { meaning }),
    allowed: allowedIn(rule.data),
    optional,
    isClosed: rule.data.type === 'word',
    offers,
    ...(suggestion && { suggestion }),
    check,
  };
  put(place, asked, question, group);
}

/** The one value that a field can have: by conditions, or since its list has no other that is legal. */
function onlyValue(
  { demand, rule }: AskedField,
  offers: Question['offers'],
  check: (answer: string) => Check,
): string | undefined {
  if (demand.only !== undefined) return check(demand.only).ok ? demand.only : undefined;
  const isList = rule.data.type === 'word' && wordsOf(rule.data).length > 0;
  return isList && offers.length === 1 ? offers[0]?.value : undefined;
}

/** Notes a question, and settles its field when it has an answer that holds. */
function put(place: Place, asked: AskedField, question: Question, group: Group): void {
  const { walk } = place;
  const answer = walk.answers[asked.path];
  const checked = answer === undefined ? undefined : question.check(answer);
  if (answer !== undefined && checked?.ok) {
    walk.questions.push({ ...question, answer });
    settle(place, asked, answer === '' ? undefined : answer, group);
    return;
  }
  walk.questions.push(checked?.ok === false ? { ...question, problem: checked.reason } : question);
  if (group.presence === 'open') group.presence = 'waiting';
}

function settle(
  { walk }: Place,
  { path, rule }: AskedField,
  text: string | undefined,
  group: Group,
): void {
  walk.decisions.set(path, text);
  walk.titles.set(path, rule.title);
  if (group.presence === 'open') group.presence = text === undefined ? 'absent' : 'present';
}
