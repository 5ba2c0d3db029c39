import { policyFileName } from '../../core/policy/types';
import type { Finding } from '../../core/rules/types';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import { positionsOf } from '../../core/text/position';
import { policyText } from '../policy-problems';
import type { FilePlace, LocatedFinding } from './located-finding';

/** Findings with their lines and columns; a file that could not be read is found at its start. */
export async function locateFindings(
  root: string,
  snapshot: RepositorySnapshot,
  findings: readonly Finding[],
): Promise<readonly LocatedFinding[]> {
  const texts = new Map(snapshot.manifests.map(({ path, content }) => [path, content.text]));
  const { changelog, releases } = snapshot;
  const { roadmap } = releases ?? {};
  for (const file of [changelog, roadmap, ...(releases?.records ?? [])]) {
    if (file) texts.set(file.path, file.content.text);
  }
  if (findings.some(({ place }) => place.type === 'file' && place.path === policyFileName)) {
    const read = snapshot.policyFile?.content.text;
    texts.set(policyFileName, read ?? (await policyText(root)) ?? '');
  }
  return findings.map((finding) => {
    const { place } = finding;
    if (place.type !== 'file') return { finding };
    const { offset, length } = place.range;
    return { finding, file: filePlace(place.path, texts.get(place.path) ?? '', offset, length) };
  });
}

function filePlace(path: string, text: string, offset: number, length: number): FilePlace {
  const [start, end] = positionsOf(
    text,
    [offset, offset + length].map((at) => Math.min(at, text.length)),
  );
  return {
    path,
    line: start?.line ?? 1,
    column: start?.column ?? 1,
    endLine: end?.line ?? 1,
    endColumn: end?.column ?? 1,
  };
}
