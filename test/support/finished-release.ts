import type { Approval, Build, ReleaseRecord, Report } from '../../src/core/release/types';
import { aRecord, commitId, day, people } from './release-records';

const commit = commitId('a');

export function aBuild(name: string, values: Partial<Build> = {}): Build {
  return { name, by: people.developer, at: '2026-11-04T10:00:00+08:00', ...values };
}

export function aReport(build: string, values: Partial<Report> = {}): Report {
  return {
    kind: 'test',
    build,
    result: 'passed',
    coverage: ['traversal', 'complete'],
    by: people.tester,
    at: '2026-11-05T10:00:00+08:00',
    ...values,
  };
}

/** Request, three approvals and the entry into the repository, of one commit. */
export function approvals(of = commit, at = '2026-11-06T10:00:00+08:00'): readonly Approval[] {
  const entry = { commit: of, at };
  return [
    { step: 'request', by: people.product, ...entry },
    { step: 'approve', role: 'product-manager', by: people.product, ...entry },
    { step: 'approve', role: 'development-manager', by: people.development, ...entry },
    { step: 'approve', role: 'test-manager', by: people.test, ...entry },
    { step: 'enter', by: people.product, ...entry },
  ];
}

/** A release with everything up to its entry into the repository: nothing was published yet. */
export function enteredRelease(values: Partial<ReleaseRecord> = {}): ReleaseRecord {
  const final = values.version ?? '2.1.0';
  return aRecord({
    from: '2.0.0',
    plan: {
      start: day('2026-11-02'),
      agreed: ['product-manager', 'development-manager', 'test-manager'],
      work: '10 days',
      time: '2 weeks',
      nodes: {
        iteration: { planned: day('2026-11-04'), actual: day('2026-11-04') },
        defectReport: { planned: day('2026-11-05'), actual: day('2026-11-05') },
        release: { planned: day('2026-11-10') },
      },
    },
    builds: [aBuild(final, { final: true })],
    reports: [
      aReport(final, { kind: 'defect' }),
      aReport(final),
      aReport(final, { kind: 'focus', coverage: ['traversal', 'basic', 'special'] }),
    ],
    approvals: approvals(),
    changes: { added: ['Search'], fixed: [], breaking: [] },
    remaining: [],
    ...values,
  });
}
