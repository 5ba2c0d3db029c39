import type { Command } from '../command';
import * as common from '../common-options';
import { readBack, writeForms } from '../render/forms';
import { subjectOf } from '../render/subject';
import { targetsOf } from '../render/targets';

/** `stemma render`: a version in the forms of ecosystems, and back. */
export const render: Command = {
  name: 'render',
  usage:
    '[VERSION] [--to ECOSYSTEM[,…]] [--from ECOSYSTEM] [--unit UNIT | --scheme ID [--option KEY=VALUE]…] [--json]',
  description: {
    en: 'Writes a version in the form that an ecosystem accepts: npm, pypi, maven, windows, android,\n… Without VERSION it takes that of the unit, without --to it shows every form. --from reads\nsuch a form back.',
    'zh-cn':
      '把版本号写成生态系统接受的形式：npm、pypi、maven、windows、android 等。\n不带 VERSION 时取该单元的版本号，不带 --to 时列出所有形式。--from 则把这种形式还原。',
  },
  options: [
    {
      name: 'to',
      value: 'ECOSYSTEM[,…]',
      help: {
        en: 'the ecosystems to write for, such as npm or pypi,maven',
        'zh-cn': '目标生态系统，例如 npm 或 pypi,maven',
      },
    },
    {
      name: 'from',
      value: 'ECOSYSTEM',
      help: {
        en: 'VERSION is in the form of this ecosystem; print the version that it stands for',
        'zh-cn': 'VERSION 是该生态系统的形式；输出它所代表的版本号',
      },
    },
    {
      name: 'unit',
      value: 'UNIT',
      help: {
        en: 'the unit whose scheme, projections and version are meant',
        'zh-cn': '指定单元，使用其方案、映射和版本号',
      },
    },
    { ...common.scheme, required: false },
    common.schemeOption,
    common.json,
  ],
  maxPositionals: 1,
  examples: [
    {
      line: 'stemma render --to npm',
      explains: {
        en: 'the version of this repository for npm',
        'zh-cn': '本仓库的版本号在 npm 中的写法',
      },
    },
    {
      line: 'stemma render 1.1.1.051021_beta --scheme greek --to npm,windows',
      explains: {
        en: 'one version for two ecosystems',
        'zh-cn': '一个版本号在两个生态系统中的写法',
      },
    },
    {
      line: 'stemma render 1.1.1-2.beta.20051021 --scheme greek --from npm',
      explains: {
        en: 'the version that an npm version stands for',
        'zh-cn': 'npm 版本号所代表的版本号',
      },
    },
  ],
  failsWhen: {
    en: 'an ecosystem asked for cannot hold the version, or it cannot be read back',
    'zh-cn': '所指定的生态系统容不下该版本号，或无法还原',
  },
  run: async (given, session) => {
    const to = targetsOf(given.value('to'));
    if (!to.ok) return session.reject(to.reason);
    const from = targetsOf(given.value('from'));
    if (!from.ok) return session.reject(from.reason);
    const subject = await subjectOf(given, session);
    if (!subject.ok) return session.reject(subject.reason);
    const [source] = from.value ?? [];
    return source === undefined
      ? writeForms(subject.value, to.value, given.flag('json'), session)
      : readBack(subject.value, source, to.value, given.flag('json'), session);
  },
};
