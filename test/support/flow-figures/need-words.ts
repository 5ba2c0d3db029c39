import { fieldTitle } from '../../../src/core/release/evaluate/field-titles';
import { checklistTitle } from '../../../src/core/release/process/checklist-titles';
import { nodeTitle } from '../../../src/core/release/process/roles';
import type { Need } from '../../../src/core/release/process/types';
import type { Text } from '../../../src/core/text/language';

/** What a need asks for, in the few words that a figure has room for. */
export function needWords(need: Need): Text {
  return need.title ?? wordsOf(need);
}

function wordsOf(need: Need): Text {
  switch (need.need) {
    case 'filled':
      return filled(need.fields);
    case 'each':
      return each(need.list, need.fields, need.where);
    case 'contains':
      return words(`all ${need.items.length} agree on the plan`, `${need.items.length} 方确认计划`);
    case 'some':
      return withoutArticle(need.list);
    case 'sum':
      return words(
        `more than ${need.moreThan} sites in the public test`,
        `公测网吧大于 ${need.moreThan} 家`,
      );
    case 'working-days':
      return words(
        `${need.atLeast ?? 0} to ${need.atMost ?? '…'} working days`,
        `${need.atLeast ?? 0} 至 ${need.atMost ?? '…'} 个工作日`,
      );
    case 'defects':
      return need.state === 'closed'
        ? words('defects closed by test', '缺陷经测试验证关闭')
        : words('defects mended', '缺陷已修复');
    case 'report':
      return report(need);
    case 'build':
      return need.final ? words('final build', '最终版本') : words('build for test', '提交转测');
    case 'approval':
      return need.state === 'in-repository'
        ? words('in the repository', '已入库')
        : words(`approved by all ${need.by.length}`, `${need.by.length} 方审批通过`);
    case 'checklist':
      return checklist(need.items);
    case 'notes':
      return words('internal and external notes', '内部与外部发布说明');
    case 'announceable':
      return words(
        `five parts, ${need.groups.length} recipient groups`,
        `五项内容，${need.groups.length} 类接收部门`,
      );
    case 'published':
      return listed(need.to.map((place) => places[place] ?? words(place, place)));
    case 'plan-order':
      return words(
        `in order: ${need.nodes.map((node) => nodeTitle(node).en).join(', ')}`,
        `节点顺序：${need.nodes.map((node) => nodeTitle(node)['zh-cn']).join('、')}`,
      );
    default:
      return plain[need.need];
  }
}

function words(en: string, chinese: string): Text {
  return { en, 'zh-cn': chinese };
}

function listed(texts: readonly Text[]): Text {
  return words(texts.map(({ en }) => en).join(', '), texts.map((text) => text['zh-cn']).join('、'));
}

function filled(fields: readonly string[]): Text {
  const { en, 'zh-cn': chinese } = listed(fields.map(withoutArticle));
  if (fields.every((field) => field.startsWith('people.'))) {
    return words(`named: ${en}`, `已指定：${chinese}`);
  }
  return fields.some((field) => field.endsWith('.planned'))
    ? words(`days: ${en}`, `日期：${chinese}`)
    : words(en, chinese);
}

/** A list item needs no article. */
function withoutArticle(field: string): Text {
  const [, node] = /^plan\.nodes\.(\w+)\.planned$/.exec(field) ?? [];
  const title = node === undefined ? (short[field] ?? fieldTitle(field)) : nodeTitle(node);
  return words(title.en.replace(/^(the|an?) /i, ''), title['zh-cn']);
}

function each(
  list: string,
  fields: readonly string[],
  where: Readonly<Record<string, unknown>> | undefined,
): Text {
  const what = withoutArticle(list);
  const asked = listed(fields.map(withoutArticle));
  const special = where?.['special'] === true;
  return words(
    `${special ? 'special ' : ''}${what.en}: ${asked.en}`,
    `${special ? '特殊' : ''}${what['zh-cn']}：${asked['zh-cn']}`,
  );
}

function report(need: Extract<Need, { readonly need: 'report' }>): Text {
  const kind = need.kind ? reports[need.kind] : words('report', '报告');
  const covered = (need.coverage ?? []).map((part) => coverages[part] ?? words(part, part));
  if (covered.length === 0) return kind;
  const { en, 'zh-cn': chinese } = listed(covered);
  return words(`${kind.en}: ${en}`, `${kind['zh-cn']}：${chinese}`);
}

function checklist(items: readonly string[]): Text {
  const [only] = items;
  if (items.length === 1 && only !== undefined) return checklistTitle(only);
  return words(`checklist of ${items.length}`, `检查单 ${items.length} 项`);
}

const short: Readonly<Record<string, Text>> = {
  'plan.start': words('start', '开始'),
  closed: words('closed', '已关闭'),
  'changes.breaking': words('breaking changes', '不兼容变更'),
};

const reports = {
  defect: words('defect report', '缺陷报告'),
  test: words('test report', '完整测试报告'),
  focus: words('focus test', '重点测试'),
};

const coverages: Readonly<Record<string, Text>> = {
  traversal: words('traversal', '遍历测试'),
  complete: words('complete', '完整测试'),
  basic: words('basic functions', '基本功能'),
  special: words('special requirements', '特殊需求'),
};

const places: Readonly<Record<string, Text>> = {
  website: words('on the website', '官网发布'),
  business: words('with business departments', '发布给业务部门'),
};

const plain = {
  'alone-in-quarter': words('the only one of its quarter', '每自然季度一次'),
  tag: words('annotated tag, in the changelog', '附注标签并记入更新日志'),
  policy: words('policy file', '策略文件'),
  authorised: words(
    'authorised: quantity, areas, validity, OA',
    '已授权：数量、区域、有效期、OA 确认',
  ),
  announced: words('mail is sent', '已发送邮件'),
  'merged-forward': words('hotfixes merged forward', '热修复已前向合并'),
  cycle: words('days 1, 2, 3 of the cycle', '第 1、2、3 天周期'),
  signed: words('documents signed by four', '文档四级签署'),
  version: words('legal version, reached by its event', '版本号合法且与变更事件相符'),
} as const satisfies Partial<Record<Need['need'], Text>>;
