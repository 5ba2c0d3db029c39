import type { Form } from '../scheme/form';
import type { Scheme } from '../scheme/scheme';
import type { TemplateNode } from '../scheme/template';
import { render } from '../scheme/write-name';
import type { Text } from '../text/language';
import { ask, askedField } from './ask';
import { askPart, partQuestion } from './ask-part';
import type { AskedField } from './check-answer';
import type { Level } from './decisions';
import { chooseForm } from './forms';
import { fieldByField, type Group, type Place, type Walk } from './walk-state';

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
