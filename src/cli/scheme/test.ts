import { parse, type Scheme, type StepContext } from '../../core/scheme/index';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { success, type Result } from '../../core/text/result';
import { nameDetails } from '../../core/workshop/name-details';
import { testScheme } from '../../core/workshop/test-scheme';
import type { NameTest, SchemeTest } from '../../core/workshop/types';
import type { Arguments } from '../arguments';
import { dayInput } from '../context-input';
import type { ExitCode } from '../io';
import { jsonFields, jsonProblem } from '../json-name';
import { namesInput } from '../names-input';
import { jsonStep } from '../next-name';
import type { Session } from '../session';
import { shorten } from '../shorten';
import { sayProblems } from '../text-name';
import { schemesToTry, type SchemesToTry } from './schemes-to-try';

const texts = {
  name: { en: '{name}: {verdict} ({scheme})', 'zh-cn': '{name}：{verdict}（{scheme}）' },
  valid: { en: 'valid', 'zh-cn': '合法' },
  warn: { en: 'with a warning', 'zh-cn': '有警告' },
  invalid: { en: 'invalid', 'zh-cn': '不合法' },
  fields: { en: '  {fields}', 'zh-cn': '  {fields}' },
  nearest: { en: '  nearest: {names}', 'zh-cn': '  最接近：{names}' },
  others: { en: '  also read by: {schemes}', 'zh-cn': '  也能被解读为：{schemes}' },
  next: { en: '  next: {names}', 'zh-cn': '  下一个：{names}' },
  order: { en: 'In order:', 'zh-cn': '按次序：' },
  line: { en: '  {line}: {names}', 'zh-cn': '  {line}：{names}' },
  counts: {
    en: '{valid} valid, {warn} with a warning, {invalid} invalid',
    'zh-cn': '合法 {valid} 个，有警告 {warn} 个，不合法 {invalid} 个',
  },
  noExamples: {
    en: 'Cannot test: no name was given, and the schemes have no examples. Write some names, or pipe them in with --stdin.',
    'zh-cn': '无法试验：没有给出名称，方案也没有示例。请写上名称，或用 --stdin 从管道输入。',
  },
} as const satisfies Record<string, Text>;

/** `stemma scheme test`: how names fare under a scheme, or under the schemes of a policy. */
export async function tryScheme(given: Arguments, session: Session): Promise<ExitCode> {
  const day = dayInput(given, session.io);
  if (!day.ok) return session.reject(day.reason);
  const found = await schemesToTry(given, session);
  if (!found.ok) return session.reject(found.reason);
  const names = await namesToTry(given, session, found.value.tried);
  if (!names.ok) return session.reject(names.reason);
  if (names.value.length === 0) return session.reject(message(texts.noExamples));
  const test = testScheme(found.value.tried, names.value);
  const context = { today: day.value, siblings: names.value };
  for (const name of test.names) {
    if (given.flag('json')) session.data(jsonTest(name, test, found.value, context, session));
    else sayTest(name, found.value, context, session);
    if (session.out.full) await session.out.flush();
    if (session.out.closed) break;
  }
  if (!given.flag('json')) saySummary(test, session);
  return test.counts.invalid > 0 ? 1 : 0;
}

async function namesToTry(
  given: Arguments,
  session: Session,
  schemes: readonly Scheme[],
): Promise<Result<readonly string[]>> {
  if (given.positionals.length === 0 && !given.flag('stdin')) {
    return success([...new Set(schemes.flatMap(ownExamples))]);
  }
  const batches = namesInput('scheme test', given, session.io);
  if (!batches.ok) return batches;
  const names: string[] = [];
  for await (const batch of batches.value) for (const name of batch) names.push(name);
  return success(names);
}

/** The examples of a scheme; where it has options, those that are names by the values that are chosen. */
function ownExamples(scheme: Scheme): readonly string[] {
  const names = (scheme.data.examples ?? []).map(({ name }) => name);
  return scheme.data.options ? names.filter((name) => parse(scheme, name).name) : names;
}

type Context = Pick<StepContext, 'today' | 'siblings'>;

function detailsOf(name: NameTest, { tried, others, inForce }: SchemesToTry, context: Context) {
  const scheme = tried[name.schemeIndex];
  if (!scheme) throw new Error(`Name of a scheme that was not tried: ${name.scheme}`);
  return nameDetails(scheme, name.input, { ...context, others, inForce });
}

function jsonTest(
  test: NameTest,
  { lines }: SchemeTest,
  schemes: SchemesToTry,
  context: Context,
  session: Session,
): unknown {
  const { input, scheme, verdict, form, problems, place, line } = test;
  const { suggestions, others, next } = detailsOf(test, schemes, context);
  return {
    input,
    scheme,
    verdict,
    fields: jsonFields(test),
    form: form ?? null,
    problems: problems.map((problem) => jsonProblem(problem, session)),
    suggestions,
    ...(place !== undefined && { place }),
    ...(line !== undefined && { line: lines[line]?.label }),
    others: others.map((other) => other.scheme),
    next: next.map(({ result }) => {
      const { from: _from, ...step } = jsonStep(result, session);
      return step;
    }),
  };
}

function sayTest(test: NameTest, schemes: SchemesToTry, context: Context, session: Session): void {
  const { input, scheme, verdict, fields, problems } = test;
  const { suggestions, others, next } = detailsOf(test, schemes, context);
  session.say(message(texts.name, { name: shorten(input), verdict: texts[verdict], scheme }));
  sayProblems(input, problems, session);
  const written = Object.entries(fields).map(([field, { text }]) => `${field} ${text}`);
  if (written.length > 0) session.say(message(texts.fields, { fields: written }));
  if (suggestions.length > 0) session.say(message(texts.nearest, { names: suggestions }));
  const readers = others.map((other) => other.scheme);
  if (readers.length > 0) session.say(message(texts.others, { schemes: readers }));
  const names = next.flatMap(({ event, result }) =>
    result.ok ? [`${event} ${result.to.text}`] : [],
  );
  if (names.length > 0) session.say(message(texts.next, { names }));
}

function saySummary({ names, lines, counts }: SchemeTest, session: Session): void {
  session.out.line('');
  if (lines.length > 0) session.say(message(texts.order));
  for (const { label, names: indices } of lines) {
    const inOrder = indices.map((index) => names[index]?.input ?? '');
    session.say(message(texts.line, { line: label, names: inOrder }));
  }
  session.say(message(texts.counts, counts));
}
