import type { Text } from '../../text/language';
import { recordOf, type RawPolicy } from './policy-at';
import type { AssistContext } from './types';

/** What people are told of a scheme. */
export interface SchemeFacts {
  readonly title?: Text;
  readonly examples: readonly string[];
  /** Whether it is one of those that are shipped. */
  readonly shipped: boolean;
}

/** What is known of a scheme by its id: the policy's own, else the shipped one. */
export function schemeFacts(
  id: string,
  { schemes, valueAt }: RawPolicy,
  { catalogue }: AssistContext,
): SchemeFacts {
  if (schemes.has(id)) {
    const title = textOf(valueAt(['schemes', id, 'title']));
    const examples: unknown = valueAt(['schemes', id, 'examples']);
    const list: readonly unknown[] = Array.isArray(examples) ? examples : [];
    const names = list.flatMap((example) => {
      const { name } = recordOf(example);
      return typeof name === 'string' ? [name] : [];
    });
    return { ...(title && { title }), examples: names, shipped: false };
  }
  const data = catalogue.get(id);
  if (!data) return { examples: [], shipped: false };
  const examples = (data.examples ?? []).map(({ name }) => name);
  return { title: data.title, examples, shipped: true };
}

/** A text of a policy, which may be the same in both languages. */
export function textOf(value: unknown): Text | undefined {
  if (typeof value === 'string') return { en: value, 'zh-cn': value };
  const { en, 'zh-cn': chinese } = recordOf(value);
  return typeof en === 'string' && typeof chinese === 'string'
    ? { en, 'zh-cn': chinese }
    : undefined;
}
