import type { Policy } from '../policy/types';
import { knowsExternal } from '../plan/external-version';
import { checkRepository } from '../rules/check-repository';
import type { Scheme } from '../scheme/scheme';
import type { RepositorySnapshot } from '../snapshot/types';
import type { Text } from '../text/language';
import type { Day } from '../text/day';
import { examplesOfPaths, examplesOfRefs, type ExampleContext } from './example-names';
import { existingNames, keyOfFinding, pathRulesOf } from './existing-names';
import type { ExampleName, KindPreview, PolicyPreview, PreviewFinding, PreviewKind } from './types';

/**
 * What the policy of a snapshot means for the repository in it: per kind of name what it looks like, and which
 * of the names that exist would be reported.
 *
 * @param snapshot the repository as it is read under the policy to preview
 */
export function previewPolicy(snapshot: RepositorySnapshot, today: Day): PolicyPreview {
  const { policy } = snapshot;
  const context = { variables: policy.variables, today };
  const existing = existingNames(snapshot);
  const findings = worstFindings(snapshot);
  const kinds = order
    .filter((kind) => isRuled(kind, policy))
    .map((kind): KindPreview => {
      const names = existing.get(kind) ?? [];
      const reported = names.flatMap(({ key, name }): PreviewFinding[] => {
        const worst = findings.get(key);
        return worst ? [{ ...worst, name }] : [];
      });
      return {
        kind,
        title: titles[kind],
        examples: examplesOf(kind, policy, context),
        existing: names.length,
        fine: names.length - reported.length,
        findings: reported,
      };
    });
  return { kinds };
}

const order: readonly PreviewKind[] = [
  ...(['version', 'external', 'tag', 'branch', 'baseline'] as const),
  ...(['document', 'package', 'item', 'file', 'folder', 'layout'] as const),
];

/** The worst finding of each name, by its key. */
function worstFindings(
  snapshot: RepositorySnapshot,
): ReadonlyMap<string, Omit<PreviewFinding, 'name'>> {
  const worst = new Map<string, Omit<PreviewFinding, 'name'>>();
  for (const finding of checkRepository(snapshot)) {
    const { severity, message } = finding;
    const key = keyOfFinding(finding);
    const known = worst.get(key);
    if (!known || gravity[severity] > gravity[known.severity])
      worst.set(key, { severity, message });
  }
  return worst;
}

const gravity = { error: 2, warning: 1, information: 0 } as const;

function isRuled(kind: PreviewKind, policy: Policy): boolean {
  switch (kind) {
    case 'version':
      return policy.scheme !== undefined || policy.units.some(({ scheme }) => scheme);
    case 'external':
      return knowsExternal(policy);
    case 'tag':
      return policy.tags.length > 0;
    case 'branch':
      return policy.branches.length > 0;
    case 'baseline':
      return policy.baselines.length > 0;
    case 'layout':
      return policy.layout.length > 0;
    default:
      return pathRulesOf(kind, policy).length > 0;
  }
}

function examplesOf(
  kind: PreviewKind,
  policy: Policy,
  context: ExampleContext,
): readonly ExampleName[] {
  switch (kind) {
    case 'version':
      return examplesOfRefs(
        rulesOfSchemes(
          policy.scheme,
          policy.units.map(({ scheme }) => scheme),
        ),
        context,
      );
    case 'external':
      return examplesOfRefs(
        rulesOfSchemes(
          policy.external,
          policy.units.map(({ external }) => external),
        ),
        context,
      );
    case 'tag':
      return examplesOfRefs(policy.tags, context);
    case 'branch':
      return examplesOfRefs(policy.branches, context);
    case 'baseline':
      return examplesOfRefs(policy.baselines, context);
    case 'layout':
      return policy.layout.flatMap(({ in: glob, folders }) =>
        folders.map((name) => ({ name, ...(glob !== '' && { in: glob }) })),
      );
    default:
      return examplesOfPaths(pathRulesOf(kind, policy), context);
  }
}

/** The schemes of versions, each once, as rules for names that are the version itself. */
function rulesOfSchemes(
  general: Scheme | undefined,
  ofUnits: readonly (Scheme | undefined)[],
): readonly { readonly scheme: Scheme }[] {
  const schemes = [general, ...ofUnits].filter((scheme) => scheme !== undefined);
  return [...new Set(schemes)].map((scheme) => ({ scheme }));
}

const titles: Readonly<Record<PreviewKind, Text>> = {
  version: { en: 'Versions', 'zh-cn': '版本号' },
  external: { en: 'External versions', 'zh-cn': '外部版本号' },
  tag: { en: 'Tags', 'zh-cn': '标签' },
  branch: { en: 'Branches', 'zh-cn': '分支' },
  baseline: { en: 'Baselines', 'zh-cn': '基线' },
  document: { en: 'Documents', 'zh-cn': '文档' },
  package: { en: 'Code packages', 'zh-cn': '代码包' },
  item: { en: 'Configuration items', 'zh-cn': '配置项' },
  file: { en: 'Files', 'zh-cn': '文件' },
  folder: { en: 'Folders', 'zh-cn': '文件夹' },
  layout: { en: 'Folders that must be there', 'zh-cn': '必须存在的文件夹' },
};
