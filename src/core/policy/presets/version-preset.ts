import type { Text } from '../../text/language';
import type { NameRuleObject, PolicyData } from '../data';
import type { Preset } from './preset';

/** What a preset says that is about versions alone. */
interface VersionPreset {
  /** Of the preset and of its scheme. */
  readonly id: string;
  readonly title: Text;
  readonly source: string;
  /** The first is what the preset is recognized by. */
  readonly examples: readonly [string, ...string[]];
  /** Tags are the version itself; with `v` in front where they may have it. */
  readonly tags: 'plain' | 'optional v';
  /** Which hotfix branches carry a version, where the standard knows hotfixes; others are left alone. */
  readonly hotfixes?: {
    /** Glob of what stands behind `hotfix/`. */
    readonly match: string;
    readonly example: string;
  };
}

/** A preset for a scheme of versions, with tags that are the version and release branches. */
export function versionPreset(preset: VersionPreset): Preset {
  const { id, title, source, examples, tags, hotfixes } = preset;
  const [example] = examples;
  const plain: PolicyData['tags'] = [id];
  const release = { template: 'release/{version}', match: 'release/*' };
  return {
    id,
    title,
    source,
    example,
    examples: {
      version: examples,
      tag: tags === 'plain' ? examples : [...examples, `v${example}`],
      branch: [`release/${example}`, ...(hotfixes ? [`hotfix/${hotfixes.example}`] : [])],
    },
    variables: [],
    description: {
      en: hotfixes
        ? `Versions in manifests, tags, release branches such as release/${example}, and hotfix branches such as hotfix/${hotfixes.example}.`
        : `Versions in manifests, tags, and release branches such as release/${example}.`,
      'zh-cn': hotfixes
        ? `约束清单文件中的版本号、标签、release/${example} 这样的发布分支，以及 hotfix/${hotfixes.example} 这样的热修复分支。`
        : `约束清单文件中的版本号、标签，以及 release/${example} 这样的发布分支。`,
    },
    data: {
      version: id,
      tags: tags === 'plain' ? plain : ['(v|){version}'],
      branches: hotfixes ? [release, hotfixRule(hotfixes.match)] : [release],
    },
  };
}

/** A branch that leads to the next patch of a release; a team's other branches below `hotfix/` are left alone. */
export function hotfixRule(match: string): NameRuleObject {
  return { template: 'hotfix/{version}', match: `hotfix/${match}`, role: 'hotfix' };
}
