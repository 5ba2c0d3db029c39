import { catalogue } from '../../src/core/catalogue';
import { builtInPolicy } from '../../src/core/policy/built-in';
import type { Policy } from '../../src/core/policy/types';
import type { RecordFile } from '../../src/core/release/record/types';
import type { ReleasePolicy } from '../../src/core/release/process/policy';
import type { ReleaseRecord } from '../../src/core/release/types';
import type { GitState, RepositorySnapshot } from '../../src/core/snapshot/types';
import { parseDay, type Day } from '../../src/core/text/day';

/** The people of the releases that tests make, as Git knows them. */
export const people = {
  product: 'Li Wei <liwei@example.com>',
  development: 'Han Mei <hanmei@example.com>',
  test: 'Zhao Lei <zhaolei@example.com>',
  developer: 'Wang Fang <wangfang@example.com>',
  tester: 'Liu Yang <liuyang@example.com>',
  stranger: 'Chen Jing <chenjing@example.com>',
} as const;

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} is no day`);
  return parsed;
}

/** An object id of which `digit` is every digit. */
export function commitId(digit: string): string {
  return digit.repeat(40);
}

/** A release that has just started: people who hold the roles, a start day and nothing else. */
export function aRecord(values: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return {
    id: '2.1.0',
    kind: 'normal',
    version: '2.1.0',
    started: { by: people.product, at: '2026-11-02T10:00:00+08:00' },
    people: {
      'product-manager': [people.product],
      'development-manager': [people.development],
      'test-manager': [people.test],
      developer: [people.developer],
      tester: [people.tester],
    },
    plan: { start: day('2026-11-02'), agreed: [], nodes: {} },
    requirements: [],
    decisions: [],
    builds: [],
    defects: [],
    reports: [],
    approvals: [],
    checklist: {},
    documents: [],
    rollout: [],
    publicTest: [],
    authorisations: [],
    handOuts: [],
    publications: [],
    announcements: [],
    incidents: [],
    feedback: [],
    overrides: [],
    ...values,
  };
}

/** The record as if it had been read from its file; the text is empty, so that no value has a place. */
export function aRecordFile(record: ReleaseRecord, fingerprint = record.id): RecordFile {
  return {
    path: `releases/${record.id}.yaml`,
    id: record.id,
    content: { text: '', encoding: 'utf-8', bomLength: 0 },
    fingerprint,
    record,
    problems: [],
    places: new Map(),
  };
}

export interface SnapshotParts {
  readonly records?: readonly ReleaseRecord[];
  readonly policy?: Partial<Policy>;
  readonly release?: Partial<ReleasePolicy>;
  /** Parts of what Git says; `false` where it may not run. */
  readonly git?: Partial<GitState> | false;
  readonly rest?: Partial<RepositorySnapshot>;
}

const builtIn = builtInPolicy(catalogue);

/** A repository with these records, HEAD at the commit of `commitId('a')`, and nothing else. */
export function aSnapshot({ records = [], policy, release, git, rest }: SnapshotParts = {}) {
  const head = commitId('a');
  const state: GitState = {
    head: { branch: 'refs/heads/main', commit: head },
    refs: [{ ref: 'refs/heads/main', id: head }],
    contents: new Map([[head, 'the content']]),
    remotes: [],
    bare: false,
    changedPaths: [],
    ...(git === false ? {} : git),
  };
  const snapshot: RepositorySnapshot = {
    policy: { ...builtIn, ...policy, release: { ...builtIn.release, ...release } },
    policyProblems: [],
    manifests: [],
    unreadable: [],
    named: [],
    ...(git === false ? { gitAbsence: 'untrusted' } : { git: state }),
    releases: { path: 'releases', records: records.map((record) => aRecordFile(record)) },
    ...rest,
  };
  return snapshot;
}
