import { findVersion, versionPlaces } from '../../core/release/find/find-version';
import { aboutPlace, matchTitles, placeTitles } from '../../core/release/find/place-text';
import type { FoundVersion } from '../../core/release/find/types';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { readFindSources } from '../../host/release/read-find-sources';
import { readRepository } from '../../host/read-repository';
import type { Command } from '../command';
import * as common from '../common-options';
import { rootHere } from '../open-repository';
import { notePolicyProblems } from '../policy-problems';
import type { Session } from '../session';

const texts = {
  line: { en: '{kind} {name} ({match})', 'zh-cn': '{kind} {name}（{match}）' },
  lineAbout: {
    en: '{kind} {name} ({match}): {about}',
    'zh-cn': '{kind} {name}（{match}）：{about}',
  },
  nothing: {
    en: 'Cannot find the version "{name}": no tag, branch, baseline, release record, archived file or section of the changelog bears the name. Write a part of it, such as "1.2".',
    'zh-cn':
      '找不到版本“{name}”：没有任何标签、分支、基线、发布记录、归档文件或更新日志小节使用该名称。可只写名称的一部分，例如“1.2”。',
  },
  noName: {
    en: 'Cannot find a version: no name was given. Write one, such as "stemma find 1.2.0".',
    'zh-cn': '无法查找版本：没有给出名称。请写出名称，例如“stemma find 1.2.0”。',
  },
} as const satisfies Record<string, Text>;

/** `stemma find`: where a version stands, by any of its names. */
export const find: Command = {
  name: 'find',
  usage: 'NAME [--json]',
  description: {
    en: 'Finds a version by any name that it ever had: tags, baselines and branches, the external versions\nthat tags record, release records with their builds and packages, the roadmap, archived files\nof the policy (release.archives), and the changelog. What is called exactly so comes first, then\nother spellings (v1.02 for 1.2), then names that hold it.',
    'zh-cn':
      '按任一曾用名称查找版本：标签、基线和分支，标签记录的外部版本号，发布记录及其转测构建和安装包，\n路标规划，命名规范中的归档文件（release.archives），以及更新日志。名称完全相同的排在最前，\n其次是写法不同的（如 v1.02 与 1.2），最后是包含该名称的。',
  },
  options: [common.json],
  maxPositionals: 1,
  examples: [
    {
      line: 'stemma find 2.1.0',
      explains: { en: 'everything that is called so', 'zh-cn': '所有使用该名称之处' },
    },
    {
      line: 'stemma find 2.1.0 --json',
      explains: { en: 'one JSON line a place', 'zh-cn': '每处输出一行 JSON' },
    },
  ],
  failsWhen: { en: 'nothing is found', 'zh-cn': '没有找到' },
  run: async (given, session) => {
    const [name = ''] = given.positionals;
    if (name.trim() === '') return session.reject(message(texts.noName));
    const root = await rootHere(session);
    const snapshot = await readRepository(root, { git: true, refObjects: true });
    await notePolicyProblems(session, root, snapshot.policyProblems);
    const sources = await readFindSources(root, snapshot);
    if (!sources.ok) return session.reject(sources.reason);
    const found = findVersion(versionPlaces(snapshot, sources.value), name);
    for (const each of found) {
      if (given.flag('json')) session.data(jsonOf(each));
      else say(each, session);
    }
    if (found.length > 0) return 0;
    session.note(message(texts.nothing, { name }));
    return 1;
  },
};

function say(found: FoundVersion, session: Session): void {
  const { kind, name, match } = found;
  const told = { kind: placeTitles[kind], name, match: matchTitles[match] };
  const about = aboutPlace(found);
  session.say(message(about.length > 0 ? texts.lineAbout : texts.line, { ...told, about }));
}

function jsonOf({ names: _names, range, ...found }: FoundVersion): object {
  return { ...found, ...(range && { offset: range.offset, length: range.length }) };
}
