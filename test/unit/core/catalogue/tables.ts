import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What every row of a table has. */
export interface Row {
  readonly id: string;
  readonly scheme: string;
  readonly options?: Readonly<Record<string, string>>;
}

export interface NameRow extends Row {
  readonly input: string;
  readonly verdict: 'valid' | 'warn' | 'invalid';
  readonly fields?: Readonly<Record<string, string>>;
  /** Code of the first problem. */
  readonly code?: string;
}

export interface StepRow extends Row {
  readonly from: string;
  readonly event: string;
  readonly date?: string;
  readonly set?: Readonly<Record<string, string>>;
  /** The other names that exist. */
  readonly existing?: readonly string[];
  readonly to?: string;
  readonly refused?: string;
  readonly advise?: string;
}

export interface TransitionRow extends Row {
  readonly from: string;
  readonly event: string;
  readonly to: string;
  readonly date?: string;
  readonly verdict: 'accept' | 'refuse';
  readonly right?: string;
}

export interface RepairRow extends Row {
  readonly input: string;
  readonly suggestion: string;
}

export interface OrderRow extends Row {
  readonly ascending: readonly string[];
}

interface Tables {
  readonly names: NameRow;
  readonly steps: StepRow;
  readonly transitions: TransitionRow;
  readonly repairs: RepairRow;
  readonly order: OrderRow;
}

const fixtures = join(__dirname, '../../../../../test/fixtures');

/** The rows of the conformance table and of our own table from the prose. */
export function readTable<K extends keyof Tables>(table: K): readonly Tables[K][] {
  return ['conformance', 'prose'].flatMap((folder) => {
    const text = readFileSync(join(fixtures, folder, `${table}.json`), 'utf8');
    return JSON.parse(text) as Tables[K][];
  });
}
