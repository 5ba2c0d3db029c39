import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import type { Check } from '../facts';
import { writeInto } from './wording';

const steps = {
  draft: { en: 'drafted', 'zh-cn': '拟制' },
  review: { en: 'reviewed', 'zh-cn': '审核' },
  countersign: { en: 'countersigned', 'zh-cn': '会签' },
  approve: { en: 'approved', 'zh-cn': '批准' },
} as const satisfies Record<string, Text>;

const unsigned: Text = {
  en: 'Nobody has signed that "{document}" was {step}.',
  'zh-cn': '文件“{document}”尚未签署：{step}。',
};

/** The documents of the record were signed by all four (DEC-2). */
export const signed: Check<'signed'> = (_need, { record }) =>
  record.documents.flatMap((document, index) =>
    (Object.keys(steps) as (keyof typeof steps)[])
      .filter((step) => !document[step])
      .map((step) => {
        const path = ['documents', index, step];
        const about = { document: document.path, step: steps[step] };
        return {
          item: `${document.path}.${step}`,
          told: message(unsigned, about),
          how: writeInto([...path, 'by']),
          path,
          supply: { path: [...path, 'by'], type: 'person' } as const,
        };
      }),
  );
