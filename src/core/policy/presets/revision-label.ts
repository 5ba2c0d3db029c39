import type { PolicyData } from '../data';
import type { Preset } from './preset';

/** A document whose file carries its revision behind the title. */
const revisedDocument = {
  kind: 'document',
  title: { en: 'Document with its revision', 'zh-cn': '带修订版本的文档' },
  forms: ['{title}(_| |){revision}'],
  fields: {
    title: {
      type: 'text',
      of: ['letter', 'digit', 'han', 'space'],
      also: '_-()（）《》',
      lazy: true,
      title: { en: 'Title', 'zh-cn': '标题' },
    },
    revision: {
      type: 'scheme',
      scheme: 'revision-label',
      title: { en: 'Revision', 'zh-cn': '修订版本' },
    },
  },
  order: ['title', 'revision'],
  examples: [
    {
      name: '发布管理规范_V1.1',
      means: {
        en: 'The release standard as it was revised once',
        'zh-cn': '经过一次修订的发布管理规范',
      },
    },
  ],
} as const satisfies NonNullable<PolicyData['schemes']>[string];

/** Documents that are revised in place: their files carry V1.0, V1.01, V1.1. */
export const revisionLabel: Preset = {
  id: 'revision-label',
  title: { en: 'Revisions of documents', 'zh-cn': '文档修订版本' },
  description: {
    en: 'Files of documents under doc whose names end with the revision of their log, such as V1.04.',
    'zh-cn': '约束 doc 下的文档：文件名以修订记录中的版本结尾，如 V1.04。',
  },
  source: 'Revision logs of the release management and numbering standards',
  example: 'V1.04',
  examples: { file: ['doc/发布管理规范_V1.1.docx', 'doc/naming/Naming standard V1.04.doc'] },
  variables: [],
  data: {
    files: [{ in: 'doc/**', scheme: 'revised-document' }],
    schemes: { 'revised-document': revisedDocument },
  },
};
