/** Which record, and a number in it that may change. */
export interface RecordNumber {
  readonly index: number;
  readonly sites: number;
}

export const lineCount = 200;

const person = 'Li Wei <liwei@example.com>';
const kinds = ['normal', 'temporary', 'emergency', 'normal'] as const;

/** A release record of 200 lines: all that a release may hold, as it is once it was published. */
export function aRecordText({ index, sites }: RecordNumber): string {
  const quarter = index % 100;
  const month = 1 + 3 * (quarter % 4);
  const year = 2012 + Math.floor(quarter / 4);
  const on = (day: number): string =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const lines = [
    ...headLines(index, on),
    ...eventLines(index, on),
    ...publicLines({ index, sites }, on),
  ];
  const fill = lineCount - lines.length - 1;
  const remaining = Array.from({ length: fill }, (_, at) => `  - Problem ${at} remains`);
  return `${[...lines, 'remaining:', ...remaining].join('\n')}\n`;
}

type On = (day: number) => string;

function headLines(index: number, on: On): readonly string[] {
  const names = ['product-manager', 'development-manager', 'test-manager', 'developer', 'tester'];
  return [
    `kind: ${kinds[index % kinds.length]}`,
    `unit: unit-${index % 5}`,
    `version: 1.${index}.0`,
    `from: 1.${index - 1 < 0 ? 0 : index - 1}.0`,
    'event: minor',
    ...['started:', `  by: ${person}`, `  at: ${on(2)}T10:00:00+08:00`],
    'people:',
    ...names.map((role) => `  ${role}: [${person}]`),
    'plan:',
    `  start: ${on(2)}`,
    '  agreed: [product-manager, development-manager, test-manager]',
    '  work: 20 days',
    '  time: 2 weeks',
    '  nodes:',
    ...['iteration', 'defectReport', 'release'].flatMap((node, at) => [
      `    ${node}:`,
      `      planned: ${on(5 + 2 * at)}`,
      `      actual: ${on(5 + 2 * at)}`,
    ]),
    'requirements:',
    ...[1, 2, 3].flatMap((at) => [`  - id: REQ-${index}-${at}`, '    title: 支付二维码']),
  ];
}

function eventLines(index: number, on: On): readonly string[] {
  const entry = (day: number): readonly string[] => [
    `    by: ${person}`,
    `    at: ${on(day)}T10:00:00+08:00`,
  ];
  const build = `1.${index}.0`;
  return [
    'builds:',
    ...[1, 2, 3].flatMap((at) => [`  - name: ${build}-rc.${at}`, ...entry(4 + at)]),
    ...[`  - name: ${build}`, '    final: true', ...entry(8)],
    'defects:',
    ...[1, 2, 3, 4].flatMap((at) => [
      `  - id: BUG-${index}-${at}`,
      `    build: ${build}-rc.${(at % 3) + 1}`,
      '    state: closed',
      `    reported: ${on(6)}`,
      `    fixed: ${on(7)}`,
      `    closed: ${on(8)}`,
      `    closedBy: ${person}`,
    ]),
    'reports:',
    ...['defect', 'test', 'focus'].flatMap((kind) => [
      ...[`  - kind: ${kind}`, `    build: ${build}`, '    result: passed'],
      ...['    coverage: [traversal, complete, basic, special]', ...entry(9)],
    ]),
    'approvals:',
    ...[`  - step: request`, `    commit: ${'a'.repeat(40)}`, ...entry(9)],
    ...['product-manager', 'development-manager', 'test-manager'].flatMap((role) => [
      ...['  - step: approve', `    role: ${role}`],
      ...[`    commit: ${'a'.repeat(40)}`, ...entry(9)],
    ]),
    ...['  - step: enter', `    commit: ${'a'.repeat(40)}`, ...entry(9)],
  ];
}

function publicLines({ index, sites }: RecordNumber, on: On): readonly string[] {
  const entry = [`    by: ${person}`, `    at: ${on(10)}T10:00:00+08:00`];
  return [
    ...['rollback:', '  trigger: errors above 1 %'],
    'publicTest:',
    ...[1, 2, 3].flatMap(() => [`  - sites: ${sites}`, '    area: 上海', ...entry]),
    'publications:',
    ...['business', 'website'].flatMap((to) => [
      `  - to: ${to}`,
      `    build: 1.${index}.0`,
      ...entry,
    ]),
  ];
}
