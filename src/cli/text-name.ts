import type { Text } from '../core/text/language';
import { message } from '../core/text/message';
import type { ParseResult, Problem } from '../core/scheme/index';
import { displayWidth } from './display-width';
import { shorten } from './shorten';
import type { Session } from './session';

const texts = {
  valid: { en: '{name}: a valid name of {scheme}', 'zh-cn': '{name}：{scheme} 的合法名称' },
  warn: {
    en: '{name}: a name of {scheme}, with a warning',
    'zh-cn': '{name}：{scheme} 的名称，有警告',
  },
  invalid: { en: '{name}: not a name of {scheme}', 'zh-cn': '{name}：不是 {scheme} 的名称' },
  error: { en: 'error', 'zh-cn': '错误' },
  warning: { en: 'warning', 'zh-cn': '警告' },
  information: { en: 'note', 'zh-cn': '提示' },
  problem: { en: '  {severity} ({code}): {message}', 'zh-cn': '  {severity}（{code}）：{message}' },
  nearest: { en: '  nearest: {names}', 'zh-cn': '  最接近：{names}' },
} as const satisfies Record<string, Text>;

/** Prints the verdict on a name, and each problem under the part that it is about. */
export function sayName(
  input: string,
  scheme: string,
  result: ParseResult,
  suggestions: readonly string[],
  session: Session,
): void {
  session.say(message(texts[result.verdict], { name: shorten(input), scheme }));
  sayProblems(input, result.problems, session);
  if (suggestions.length > 0) session.say(message(texts.nearest, { names: suggestions }));
}

/** Prints problems of a name, each with a mark under its part. */
export function sayProblems(input: string, problems: readonly Problem[], session: Session): void {
  for (const problem of problems) {
    const { severity, code } = problem;
    session.say(
      message(texts.problem, { severity: texts[severity], code, message: problem.message }),
    );
    for (const line of marked(input, problem)) session.out.line(line);
  }
}

/** The name with `^` under a stretch of it; nothing for a name that is too long or odd to line up. */
function marked(input: string, { offset, length }: Problem): string[] {
  if (input === '' || shorten(input) !== input) return [];
  const before = displayWidth(input.slice(0, offset));
  const width = Math.max(1, displayWidth(input.slice(offset, offset + length)));
  return [`    ${input}`, `    ${' '.repeat(before)}${'^'.repeat(width)}`];
}
