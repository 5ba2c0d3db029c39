import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sign } from './tools';
import type { GeneratedEcosystem, VersionPair } from './version-texts';

/** What a tool once answered. */
export interface RecordedAnswers {
  /** Its name and version. */
  readonly tool: string;
  readonly orders: readonly (readonly [...VersionPair, Sign])[];
  /** Texts, and whether it takes them as versions. */
  readonly taken: readonly (readonly [text: string, isTaken: boolean])[];
}

/** The file of an ecosystem under the root of the repository. */
export function recordedFile(id: GeneratedEcosystem): string {
  return join('test', 'fixtures', 'ecosystem-orders', `${id}.txt`);
}

/** One answer a line: `1.0 < 1.1`, `takes 1.0`, `refuses 1..0`; the tool stands in the first line. */
export function writeRecorded({ tool, orders, taken }: RecordedAnswers): string {
  const lines = [
    `# ${tool}`,
    ...orders.map(([left, right, sign]) => `${left} ${sign} ${right}`),
    ...taken.map(([text, isTaken]) => `${isTaken ? 'takes' : 'refuses'} ${text}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** What is recorded for an ecosystem; `root` is the folder of the repository. */
export function readRecorded(root: string, id: GeneratedEcosystem): RecordedAnswers {
  const [first = '', ...lines] = readFileSync(join(root, recordedFile(id)), 'utf8')
    .trimEnd()
    .split('\n');
  const words = lines.map((line) => line.split(' '));
  return {
    tool: first.slice('# '.length),
    orders: words.flatMap(([left, sign, right]) =>
      left !== undefined && right !== undefined ? [[left, right, sign as Sign] as const] : [],
    ),
    taken: words.flatMap(([verdict, text, more]) =>
      text !== undefined && more === undefined ? [[text, verdict === 'takes'] as const] : [],
    ),
  };
}
