import { pomNames } from '../manifest/parent-pom';
import type { ManifestFile, RepositorySnapshot } from '../snapshot/types';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import type { EditFileStep } from './types';

const childrenLeft: Text = {
  en: 'Stays as it is, since the version of a parent is not the file’s own: {places}. Maven finds the parent by it, so write {to} there too, or name these places under "slots" of the policy.',
  'zh-cn':
    '保持不变，因为父项目的版本号不属于该文件自身：{places}。Maven 据此查找父项目，请同样改为 {to}，或在命名规范的“slots”中列出这些位置。',
};

/** Says which Maven projects of the repository name as their parent one whose version moves, by the version before. */
export function parentNotes(
  { manifests }: RepositorySnapshot,
  steps: readonly EditFileStep[],
  from: string,
  to: string,
): readonly Message[] {
  const moved = new Set(steps.map(({ path }) => path));
  const poms = manifests.filter(({ kind }) => kind === 'pom');
  const parents = new Set(
    poms.flatMap((pom) => (moved.has(pom.path) ? (namesOf(pom).artifactId ?? []) : [])),
  );
  if (parents.size === 0) return [];
  const places = poms.flatMap((pom) => {
    const { parent } = namesOf(pom);
    const isLeft = parent?.version === from && parents.has(parent.artifactId);
    return isLeft && !moved.has(pom.path) ? [`${pom.path} ${from}`] : [];
  });
  return places.length > 0 ? [message(childrenLeft, { places, to })] : [];
}

function namesOf({ content }: ManifestFile): ReturnType<typeof pomNames> {
  return pomNames(content.text);
}
