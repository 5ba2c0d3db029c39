import { visibleName } from '../../../../core/family/label';
import type { Layout } from '../../../../core/family/layout';
import type { NodeDetails } from '../protocol';
import type { Start } from './page';

/** What a name is, in words: for a screen reader. */
export function describeNode(
  { family, lanes }: Layout,
  index: number,
  { texts, roles }: Start,
  details: NodeDetails | undefined,
): string {
  const node = family.nodes[index];
  if (!node) return '';
  const own = lanes[node.lane];
  const say = (key: string, values: Readonly<Record<string, string | number>>): string =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replace(`{${name}}`, () => String(value)),
      texts[key] ?? '',
    );
  const { name, role, external, problem } = node;
  const place = { place: (own?.nodes.indexOf(index) ?? 0) + 1, count: own?.nodes.length ?? 1 };
  return [
    ...[visibleName(name), roles[role]],
    ...(own?.lane.kind === 'line' ? [say('inLine', { line: own.lane.label })] : []),
    say('place', place),
    ...(external === undefined ? [] : [say('external', { version: external })]),
    ...(details ? [details.day, ...details.lines.slice(0, 1)] : []),
    ...(problem ? [problem.text.en] : []),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
