import type { GlossaryEntry } from './types';

/** Letters and short marks whose meaning depends on the scheme. */
export const letters: readonly GlossaryEntry[] = [
  {
    id: 'version-mark',
    group: 'letter',
    spellings: ['V', 'Version'],
    title: { en: 'Version (V)', 'zh-cn': '版本（V）' },
    explanation: {
      en: 'Says that a version number follows.',
      'zh-cn': '表示后面是版本号。',
    },
    contradictions: [
      {
        en: 'In the V/P rule it marks the external number, which the same text explains as the version for testing.',
        'zh-cn': '在 VP 规则中它标识外部版本号，而同一资料又把外部版本号解释为研发测试版本。',
      },
    ],
    places: [
      { scheme: 'huawei', field: 'version' },
      { scheme: 'vp', field: 'kind', value: 'V' },
    ],
  },
  {
    id: 'internal-mark',
    group: 'letter',
    spellings: ['B'],
    case: 'exact',
    title: { en: 'Internal version (B)', 'zh-cn': '内部版本（B）' },
    explanation: {
      en: 'In the V/P rule a number that begins with B is the internal one. The rule does not explain the letter.',
      'zh-cn': '在 VP 规则中，以 B 开头的是内部版本号；规则没有解释这个字母。',
    },
    places: [{ scheme: 'vp', field: 'kind', value: 'B' }],
  },
  {
    id: 'build',
    group: 'letter',
    spellings: ['B', 'Build'],
    title: { en: 'Build (B)', 'zh-cn': '构建（B）' },
    explanation: {
      en: 'Counts what the team builds for itself, or gives the day; a larger one is newer. It names no release.',
      'zh-cn': '内部构建的编号或日期，越大越新，它本身并不是一个发行版本。',
    },
    places: [
      { scheme: 'huawei', field: 'build' },
      { scheme: 'gnu', field: 'build' },
      { scheme: 'windows', field: 'build' },
      { scheme: 'product-string', field: 'build' },
    ],
  },
  {
    id: 'recompilation',
    group: 'letter',
    spellings: [],
    title: { en: 'Build of .NET', 'zh-cn': '.NET 的内部版本号' },
    explanation: {
      en: 'The same source compiled again, for instance for another processor or compiler.',
      'zh-cn': '同一源代码的再次编译，例如更换处理器或编译器。',
    },
    contradictions: [
      {
        en: 'Here build stands before revision; in GNU and Windows numbers it stands after it.',
        'zh-cn': '这里内部版本号在修订号之前，而 GNU 与 Windows 风格中在修订号之后。',
      },
    ],
    places: [{ scheme: 'dotnet', field: 'build' }],
  },
  {
    id: 'alpha-letter',
    group: 'letter',
    spellings: ['a'],
    case: 'exact',
    title: { en: 'Alpha (a)', 'zh-cn': 'alpha（a）' },
    explanation: {
      en: 'Short for alpha: an internal test version.',
      'zh-cn': 'alpha 的缩写，表示内部测试版。',
    },
    places: [
      { scheme: 'decimal', field: 'stage', value: 'a' },
      { scheme: 'greek-file', field: 'mark', value: 'a' },
    ],
  },
  {
    id: 'beta-letter',
    group: 'letter',
    spellings: ['b'],
    case: 'exact',
    title: { en: 'Beta (b)', 'zh-cn': 'beta（b）' },
    explanation: {
      en: 'Short for beta: a public test version. It never means base or build.',
      'zh-cn': 'beta 的缩写，表示公开测试版，不表示 base 或 Build。',
    },
    places: [
      { scheme: 'decimal', field: 'stage', value: 'b' },
      { scheme: 'greek-file', field: 'mark', value: 'b' },
    ],
  },
  {
    id: 'release-letter',
    group: 'letter',
    spellings: ['r'],
    case: 'exact',
    title: { en: 'Release (r)', 'zh-cn': '正式版（r）' },
    explanation: {
      en: 'Short for release in the stage mark of a file name.',
      'zh-cn': '文件阶段标识中 release 的缩写。',
    },
    places: [{ scheme: 'greek-file', field: 'mark', value: 'r' }],
  },
];
