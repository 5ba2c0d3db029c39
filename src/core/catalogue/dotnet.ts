import type { SchemeData } from '../scheme/data';
import { fourNumbers } from './projections/numbers';

/** Two to four numbers, build before revision, as .NET assemblies carry them. */
export const dotnet: SchemeData = {
  id: 'dotnet',
  kind: 'version',
  title: { en: '.NET Framework style', 'zh-cn': '.NET Framework 风格版本号' },
  source: 'Software and hardware version numbering rules, .NET Framework style',
  forms: [{ id: 'version', template: '{major}.{minor}[.{build}[.{revision}]]' }],
  fields: {
    major: {
      type: 'integer',
      title: { en: 'Major', 'zh-cn': '主版本号' },
      meaning: {
        en: 'Assemblies of one name and different major numbers cannot stand in for each other: much was written anew, and compatibility is not promised.',
        'zh-cn': '名称相同而主版本号不同的程序集不能互换：大量重写，不保证向后兼容。',
      },
    },
    minor: {
      type: 'integer',
      title: { en: 'Minor', 'zh-cn': '次版本号' },
      meaning: {
        en: 'Moves for a marked enhancement that stays backward compatible.',
        'zh-cn': '有显著增强、同时保持向后兼容时递增。',
      },
    },
    build: {
      type: 'integer',
      title: { en: 'Build', 'zh-cn': '内部版本号' },
      meaning: {
        en: 'Moves when the same source is compiled again, for another processor, platform or compiler. May be left out, but not before a revision.',
        'zh-cn':
          '相同源代码重新编译时递增，例如处理器、平台或编译器改变。可省略，但有修订号时必须写。',
      },
    },
    revision: {
      type: 'integer',
      title: { en: 'Revision', 'zh-cn': '修订号' },
      meaning: {
        en: 'Assemblies that differ in it alone can stand in for each other, such as after a security hole was closed. What differs in build or revision alone counts as a hotfix.',
        'zh-cn':
          '只有修订号不同的程序集可以完全互换，例如修复安全漏洞之后。仅内部版本号或修订号不同的后续版本视为修补程序。',
      },
    },
  },
  order: ['major', 'minor', 'build', 'revision'],
  line: ['major', 'minor'],
  marks: { revision: 'patch' },
  events: {
    major: {
      title: { en: 'Major', 'zh-cn': '主版本' },
      meaning: {
        en: 'Much was written anew; older programs may not work with it.',
        'zh-cn': '大量重写，不再保证向后兼容。',
      },
      commits: 'breaking',
      set: { major: '+1', minor: '0', build: '$start?', revision: '$start?' },
      implied: ['minor', 'build', 'revision'],
    },
    minor: {
      title: { en: 'Minor', 'zh-cn': '次版本' },
      meaning: {
        en: 'A marked enhancement that stays backward compatible.',
        'zh-cn': '显著增强，同时保持向后兼容。',
      },
      commits: 'feature',
      set: { minor: '+1', build: '$start?', revision: '$start?' },
      implied: ['build', 'revision'],
    },
    build: {
      title: { en: 'Build', 'zh-cn': '重新编译' },
      meaning: {
        en: 'The same source was compiled again, for another processor, platform or compiler.',
        'zh-cn': '因处理器、平台或编译器改变，对相同源代码重新编译。',
      },
      set: { build: '+1', revision: '$start?' },
      implied: ['revision'],
      variants: [{ when: { build: { present: false } }, set: { build: '1' } }],
    },
    revision: {
      title: { en: 'Revision', 'zh-cn': '修订' },
      meaning: {
        en: 'A fault such as a security hole was corrected, and the assembly can fully stand in for the one before.',
        'zh-cn': '修复安全漏洞等问题，与原程序集完全可互换。',
      },
      commits: 'fix',
      set: { revision: '+1' },
      variants: [
        {
          when: { build: { present: false } },
          refuse: {
            en: 'a revision stands only after a build number. Take "Build" first.',
            'zh-cn': '修订号只能跟在内部版本号之后。请先用“重新编译”。',
          },
          advise: 'build',
        },
        { when: { revision: { present: false } }, set: { revision: '1' } },
      ],
    },
  },
  initial: '1.0.0.0',
  projections: fourNumbers('major', 'minor', 'build', 'revision'),
  examples: [
    {
      name: '1.0.3705.0',
      means: {
        en: 'Build 3705 of version 1.0, not corrected yet',
        'zh-cn': '1.0 版的内部版本 3705，尚未修订',
      },
    },
    {
      name: '1.2.3.4',
      means: {
        en: 'Fourth revision of build 3 of 1.2',
        'zh-cn': '1.2 版内部版本 3 的第四次修订',
      },
    },
    {
      name: '2.0',
      means: {
        en: 'Version 2.0, with neither build nor revision',
        'zh-cn': '2.0 版，没有内部版本号和修订号',
      },
    },
  ],
};
