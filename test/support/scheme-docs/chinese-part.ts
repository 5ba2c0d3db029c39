import type { EventData, FieldData, Name, Scheme } from '../../../src/core/scheme';
import { breakdown } from './examples-section';
import { projectionsInChinese } from './projections-section';
import { bullets, code, section, table } from './markdown';

/** Title, meanings and examples in Chinese. */
export function chinesePart(scheme: Scheme, names: readonly Name[]): string {
  const { data } = scheme;
  const fields = Object.entries(data.fields).map(([id, { title, meaning }]) => [
    code(id),
    title?.['zh-cn'] ?? '',
    meaning?.['zh-cn'] ?? '',
  ]);
  const events = Object.entries(data.events ?? {}).map(([id, { title, meaning }]) => [
    code(id),
    title['zh-cn'],
    meaning?.['zh-cn'] ?? '',
  ]);
  const options = Object.entries(data.options ?? {}).map(
    ([id, { title }]) => `${code(id)}：${title?.['zh-cn'] ?? ''}`,
  );
  const examples = data.examples ?? [];
  return section(
    '## 中文',
    `**${data.title['zh-cn']}**`,
    section('### 字段', table(['字段', '名称', '含义'], fields)),
    ...Object.entries(data.fields).map(([id, field]) => wordsInChinese(id, field)),
    section('### 条件', bullets((data.conditions ?? []).map(({ message }) => message['zh-cn']))),
    section(
      '### 事件',
      table(['事件', '名称', '何时使用'], events),
      bullets(refusals(data.events)),
    ),
    section('### 选项', bullets(options)),
    section(
      '### 示例',
      ...names.map((name, index) =>
        [
          `${code(name.text)}：${examples[index]?.means['zh-cn'] ?? ''}`,
          breakdown(scheme, name, 'zh-cn'),
        ].join('\n\n'),
      ),
    ),
    projectionsInChinese(scheme, names),
  );
}

function wordsInChinese(id: string, field: FieldData): string {
  if (field.type !== 'word') return '';
  const rows = field.words.flatMap((word) =>
    typeof word === 'string'
      ? []
      : [[code(word.word), word.title?.['zh-cn'] ?? '', word.meaning?.['zh-cn'] ?? '']],
  );
  return section(`### ${code(id)} 的取值`, table(['取值', '名称', '含义'], rows));
}

/** Why a step is refused, and what to make sure of before it is taken. */
function refusals(events: Readonly<Record<string, EventData>> = {}): readonly string[] {
  return Object.values(events).flatMap((event) =>
    [event, ...(event.variants ?? [])].flatMap(({ refuse, needsMessage, note }) =>
      [note, refuse, needsMessage].flatMap((text) =>
        text ? [`“${event.title['zh-cn']}”：${text['zh-cn']}`] : [],
      ),
    ),
  );
}
