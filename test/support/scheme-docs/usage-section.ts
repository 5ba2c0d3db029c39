import type { Name, Scheme, SchemeData } from '../../../src/core/scheme';
import { fenced, section } from './markdown';
import { jsonc } from './describe-rules';

/** How the scheme is chosen in a policy and on the command line. */
export function usageSection(scheme: Scheme, name: Name): string {
  const { data } = scheme;
  const [event] = Object.keys(data.events ?? {});
  const quoted = JSON.stringify(name.text);
  const commands = [
    `stemma parse --scheme ${data.id} ${quoted}`,
    `stemma explain --scheme ${data.id} ${quoted}`,
    ...(event === undefined
      ? []
      : [`stemma next --scheme ${data.id} --from ${quoted} --event ${event}`]),
    `stemma sort --scheme ${data.id} --stdin < names.txt`,
  ];
  return section(
    '## Use it',
    'In `stemma.jsonc`:',
    ...policiesFor(data).map(jsonc),
    'On the command line:',
    fenced('sh', commands.join('\n')),
  );
}

/** Policies that use the scheme: as it is, and with a value of its first option. */
export function policiesFor(data: SchemeData): readonly Readonly<Record<string, unknown>>[] {
  const [option] = Object.entries(data.options ?? {});
  if (!option) return [policyFor(data, data.id)];
  const [id, { values = {}, default: fallback }] = option;
  const value = Object.keys(values).find((each) => each !== fallback) ?? fallback;
  return [policyFor(data, data.id), policyFor(data, { scheme: data.id, [id]: value })];
}

function policyFor({ kind }: SchemeData, scheme: unknown): Readonly<Record<string, unknown>> {
  switch (kind) {
    case 'version':
      return { version: scheme };
    case 'tag':
      return { tags: [{ scheme }] };
    case 'branch':
      return { branches: [{ scheme }] };
    case 'baseline':
      return { baselines: [{ scheme }] };
    case 'folder':
      return { files: [{ in: 'doc/*', scheme }] };
    default:
      return { files: [{ in: 'release/*', scheme }] };
  }
}
