import type { Text } from '../../text/language';
import type { PolicyData } from '../data';
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
}

/** A preset for a scheme of versions, with tags that are the version and release branches. */
export function versionPreset({ id, title, source, examples, tags }: VersionPreset): Preset {
  const [example] = examples;
  const plain: PolicyData['tags'] = [id];
  return {
    id,
    title,
    source,
    example,
    examples: {
      version: examples,
      tag: tags === 'plain' ? examples : [...examples, `v${example}`],
      branch: [`release/${example}`],
    },
    variables: [],
    description: {
      en: `Versions in manifests, tags, and release branches such as release/${example}.`,
      'zh-cn': `约束清单文件中的版本号、标签，以及 release/${example} 这样的发布分支。`,
    },
    data: {
      version: id,
      tags: tags === 'plain' ? plain : ['(v|){version}'],
      branches: [{ template: 'release/{version}', match: 'release/*' }],
    },
  };
}
