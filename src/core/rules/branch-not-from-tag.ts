import { shownRef } from '../refs/shown-ref';
import type { Text } from '../text/language';
import { message } from '../text/message';
import type { RuleCheck } from './check-context';
import { shown } from './slot-range';

const texts = {
  from: {
    en: 'Cannot take "{branch}" for a branch of "{tag}": it was cut from {from}, at {commit}, and not from the tag. Make it again from the tag, and cherry-pick its fixes.',
    'zh-cn':
      '分支“{branch}”并非从“{tag}”切出：它是从 {from} 的 {commit} 切出的。请从该标签重新创建，并拣选（cherry-pick）其修复。',
  },
  behind: {
    en: 'Cannot take "{branch}" for what follows "{tag}": it was cut from "{from}" and does not hold what "{tag}" brought. Merge "{tag}" into it.',
    'zh-cn':
      '分支“{branch}”的版本在“{tag}”之后，却是从“{from}”切出的，不含“{tag}”带来的修复。请将“{tag}”合并到该分支。',
  },
  apart: {
    en: 'Cannot take "{branch}" for a branch of "{tag}": it was not cut from the tag, nor from any line. Make it again from the tag, and cherry-pick its fixes.',
    'zh-cn':
      '分支“{branch}”并非从“{tag}”切出，也不源自任何一条线。请从该标签重新创建，并拣选（cherry-pick）其修复。',
  },
} as const satisfies Record<string, Text>;

/** `branch/not-from-tag`: a branch was cut elsewhere than at the release tag that its name asks for. */
export const branchNotFromTag: RuleCheck = ({ snapshot: { git } }) => {
  const { origins } = git?.history ?? {};
  return [...(origins ?? [])].flatMap(([ref, { verdict, expected, from, commit = '' }]) => {
    if (verdict !== 'elsewhere' || expected === undefined) return [];
    const about = {
      branch: shown(shownRef(ref)),
      tag: shown(shownRef(expected)),
      from: shown(shownRef(from ?? '')),
      commit: commit.slice(0, 10),
    };
    return [
      {
        rule: 'branch/not-from-tag',
        severity: 'warning',
        message: message(textFor(from), about),
        place: { type: 'ref', ref },
      },
    ];
  });
};

function textFor(from: string | undefined): Text {
  if (from === undefined) return texts.apart;
  return from.startsWith('refs/tags/') ? texts.behind : texts.from;
}
