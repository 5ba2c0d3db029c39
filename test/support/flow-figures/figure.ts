import { roleTitle, nodeTitle } from '../../../src/core/release/process/roles';
import type { Gate, Need, Process, Stage } from '../../../src/core/release/process/types';
import type { RoleId } from '../../../src/core/release/types';
import type { Language, Text } from '../../../src/core/text/language';
import { wrapped } from './wrap';
import { needWords } from './need-words';

/** A process laid out from top to bottom: a stage a row, in the column of the department that owns it. */
export interface Figure {
  readonly title: string;
  readonly lanes: readonly string[];
  readonly rows: readonly Row[];
  /** What the column of gates is called. */
  readonly gates: string;
  readonly loop: string;
  /** What the marks of lines mean. */
  readonly legend: string;
}

export interface Row {
  readonly lane: number;
  readonly title: string;
  /** Who owns it, and by which plan node it ends. */
  readonly owner: readonly string[];
  readonly needs: readonly Line[];
  readonly gates: readonly GateBox[];
  /** Index of the row that what is found here leads back to. */
  readonly backTo?: number;
}

export interface GateBox {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** A line of a list; those that go on one have no mark. */
export interface Line {
  readonly text: string;
  readonly mark?: '•' | '◦';
}

/** Pixels that a line has. */
const room = 205;

export function figureOf(process: Process, language: Language): Figure {
  const departments = [...new Set(process.stages.map(({ owner }) => departmentOf(owner)))].sort(
    (one, other) => order.indexOf(one) - order.indexOf(other),
  );
  const rows = process.stages.map((stage, index) => ({
    lane: departments.indexOf(departmentOf(stage.owner)),
    title: stage.title[language],
    owner: ownerLines(stage, language),
    needs: needLines(stage.needs, language),
    gates: gatesAfter(process, index).map((gate) => gateBox(gate, stage, language)),
    ...backTo(process, index),
  }));
  return {
    title: process.title[language],
    lanes: departments.map((department) => department.title[language]),
    rows,
    gates: headings.gates[language],
    loop: headings.loop[language],
    legend: headings.legend[language],
  };
}

interface Department {
  readonly title: Text;
  readonly roles: readonly RoleId[];
}

const order: readonly Department[] = [
  { title: { en: 'Product', 'zh-cn': '产品部' }, roles: ['product-manager'] },
  {
    title: { en: 'Development', 'zh-cn': '研发部' },
    roles: ['developer', 'development-manager'],
  },
  { title: { en: 'Test', 'zh-cn': '测试部' }, roles: ['tester', 'test-manager'] },
];

function departmentOf(role: RoleId): Department {
  const found = order.find(({ roles }) => roles.includes(role));
  if (!found) throw new Error(`The figure has no column for the role ${role}.`);
  return found;
}

const headings = {
  gates: { en: 'Gates: what opens after it', 'zh-cn': '门禁：此后可执行的操作' },
  loop: { en: 'defects: next build', 'zh-cn': '缺陷：下一版本' },
  legend: { en: '• required   ◦ told only', 'zh-cn': '• 必须满足   ◦ 仅提示' },
  node: { en: 'until: {node}', 'zh-cn': '截止节点：{node}' },
  by: { en: 'by {roles}', 'zh-cn': '执行：{roles}' },
  anybody: { en: 'by anybody with a role', 'zh-cn': '执行：任一角色' },
} as const satisfies Record<string, Text>;

function ownerLines({ owner, node }: Stage, language: Language): readonly string[] {
  const until =
    node === undefined
      ? []
      : [headings.node[language].replace('{node}', nodeTitle(node)[language])];
  return [roleTitle(owner)[language], ...until];
}

function needLines(needs: readonly Need[], language: Language): readonly Line[] {
  return needs.flatMap((need) => {
    const ids = need.basis.join(' ');
    const mark = need.severity === 'error' ? '•' : '◦';
    const lines = wrapped(`${needWords(need)[language]} [${ids}]`, room);
    return lines.map((text, index) => (index === 0 ? { text, mark } : { text }));
  });
}

/** What the stage has that it stands with, a gate need not say again. */
function gateBox({ title, needs, pass }: Gate, stage: Stage, language: Language): GateBox {
  const own = stage.needs.some(isEntry) ? needs.filter((need) => !isEntry(need)) : needs;
  const roles = pass.map((role) => roleTitle(role)[language]).join(language === 'en' ? ', ' : '、');
  const by = pass.length === 0 ? headings.anybody[language] : headings.by[language];
  const lines = wrapped(by.replace('{roles}', roles), room).map((text) => ({ text }));
  return { title: title[language], lines: [...lines, ...needLines(own, language)] };
}

/** Gates stand with the last stage that they wait for, and those that wait for none with the first. */
function gatesAfter(process: Process, index: number): readonly Gate[] {
  return [...process.gates.values()].filter((gate) => {
    const waits = gate.needs.some(isEntry) ? Math.max(entryOf(process), 0) : 0;
    return Math.max(waits, lastOf(process, gate)) === index;
  });
}

/** The stage that ends with the entry into the repository, else the one after which that is open. */
function entryOf(process: Process): number {
  const found = process.stages.findIndex(({ needs }) => needs.some(isEntry));
  const gate = process.gates.get('enter-repository');
  return found < 0 && gate ? lastOf(process, gate) : found;
}

function lastOf({ stages }: Process, { after }: Gate): number {
  return Math.max(0, ...after.map((id) => stages.findIndex((stage) => stage.id === id)));
}

function isEntry(need: Need): boolean {
  return need.need === 'approval' && need.state === 'in-repository';
}

/** Test leads back to development while there are builds to come. */
function backTo({ stages, gates }: Process, index: number): Pick<Row, 'backTo'> {
  const before = stages[index - 1];
  const isTest = stages[index]?.lifecycle === 'testing' && before?.lifecycle === 'build';
  return isTest && gates.has('submit-build') ? { backTo: index - 1 } : {};
}
