import { checkRefName } from '../core/refs/check-ref-name';
import { createClassifier } from '../core/refs/classify-refs';
import type { ClassifiedRef } from '../core/refs/types';
import { versionOfName } from '../core/refs/version-of-name';
import type { RepositorySnapshot } from '../core/snapshot/types';
import type { Text } from '../core/text/language';
import { message, type Message } from '../core/text/message';

const texts = {
  malformed: {
    en: 'Cannot create tag "{name}": it is not a name of "{scheme}". {reason}',
    'zh-cn': '无法创建标签“{name}”：它不是“{scheme}”的名称。{reason}',
  },
} as const satisfies Record<string, Text>;

/** A problem inside of the name says only what is wrong there, so it is told with the name and its scheme. */
export function whyRefused(snapshot: RepositorySnapshot, name: string, reason: Message): Message {
  const { rule, result } = readTag(snapshot, name);
  if (result?.verdict !== 'invalid' || !rule || checkRefName(name)) return reason;
  return message(texts.malformed, { name, scheme: rule.scheme.data.title, reason });
}

/** The first line of a tag's message. */
export function subjectOf(snapshot: RepositorySnapshot, name: string): string {
  return `Release ${versionIn(snapshot, name)}`;
}

/** The version that a tag's name carries, as far as the policy can read it. */
export function versionIn(snapshot: RepositorySnapshot, name: string): string {
  const { rule, result } = readTag(snapshot, name);
  return rule && result?.name ? versionOfName(rule, result.name).name.text : name;
}

function readTag({ policy }: RepositorySnapshot, name: string): ClassifiedRef {
  return createClassifier(policy)({ ref: `refs/tags/${name}`, id: '' });
}
