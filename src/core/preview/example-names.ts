import { nameCarrying, versionSchemeOf } from '../plan/carry-version';
import { firstName } from '../plan/first-name';
import type { FileRule, NameRule } from '../policy/types';
import { format } from '../scheme/format';
import type { Name } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import type { Day } from '../text/day';
import type { ExampleName } from './types';

/** How many names show what one kind looks like. */
const mostExamples = 4;

/** What examples are made with. */
export interface ExampleContext {
  readonly variables: Readonly<Record<string, string>>;
  readonly today: Day;
}

/** Names of a scheme: its own examples, with the variables in them. */
function examplesOfScheme(
  scheme: Scheme,
  { variables }: Pick<ExampleContext, 'variables'>,
): readonly Name[] {
  return (scheme.data.examples ?? []).flatMap(({ name }) => {
    const read = parse(scheme, name).name;
    if (!read) return [];
    const values = Object.fromEntries(
      Object.entries(read.fields).map(([field, { text }]) => [
        field,
        Object.hasOwn(variables, field) ? (variables[field] ?? text) : text,
      ]),
    );
    const written = format(scheme, values, read);
    const filled = written.ok ? parse(scheme, written.value) : undefined;
    return filled?.verdict === 'valid' && filled.name ? [filled.name] : [];
  });
}

/** Names of refs by some rules; of several rules each is shown before one is shown twice. */
export function examplesOfRefs(
  rules: readonly NameRule[],
  context: ExampleContext,
): readonly ExampleName[] {
  return inTurn(
    rules.map((rule) => {
      const written = examplesOfScheme(versionSchemeOf(rule), context).flatMap(
        (version) => nameCarrying(rule, version, undefined) ?? [],
      );
      const first =
        written.length > 0 ? undefined : firstName(rule, context.variables, context.today);
      return (first === undefined ? written : [first]).map((name) => ({ name }));
    }),
  );
}

/** Names of files or folders by a rule and one of its schemes, with the extension that they may have. */
export function examplesOfPaths(
  rules: readonly { readonly rule: FileRule; readonly scheme: Scheme }[],
  context: ExampleContext,
): readonly ExampleName[] {
  return inTurn(
    rules.map(({ rule, scheme }) => {
      const hasOwn = Object.hasOwn(scheme.data.fields, 'extension') || rule.names === 'folders';
      const [extension] = hasOwn ? [] : (rule.extensions ?? []);
      const end = extension === undefined ? '' : `.${extension}`;
      const nameRule = { scheme };
      const found = examplesOfScheme(scheme, context).map(({ text }) => text);
      const first =
        found.length > 0 ? undefined : firstName(nameRule, context.variables, context.today);
      return (first === undefined ? found : [first]).map((name) => ({
        name: `${name}${end}`,
        in: rule.in,
      }));
    }),
  );
}

/** The first of each list, then the second of each, until there are enough. */
function inTurn(lists: readonly (readonly ExampleName[])[]): readonly ExampleName[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const found: ExampleName[] = [];
  for (let round = 0; round < longest; round++) {
    for (const list of lists) {
      const next = list[round];
      if (next && !found.some((other) => other.name === next.name && other.in === next.in))
        found.push(next);
    }
  }
  return found.slice(0, mostExamples);
}
