import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../../../src/core/plan/types';
import { recipientGroups } from '../../../../src/core/release/announcement';
import { planAnnouncement } from '../../../../src/core/release/announcement/plan-announcement';
import { planNotes } from '../../../../src/core/release/notes';
import type { Act } from '../../../../src/core/release/plans/types';
import { announceable } from '../../../../src/core/release/process/common-needs';
import { normal } from '../../../../src/core/release/process/normal';
import type { ReleasePolicy } from '../../../../src/core/release/process/policy';
import type { RepositorySnapshot } from '../../../../src/core/snapshot/types';
import { render } from '../../../../src/core/text/message';
import type { Result } from '../../../../src/core/text/result';
import { applyPlan, lastChange, undoPlan } from '../../../../src/host/apply-plan';
import { readRepository } from '../../../../src/host/read-repository';
import { readNoteSources } from '../../../../src/host/release/read-note-sources';
import { readMail } from '../../../support/read-mail';
import { day, people } from '../../../support/release-records';
import { temporaryRepository, type TemporaryRepository } from '../temporary-repository';

const record = `kind: normal
version: 2.1.0
# The last one that customers have.
from: 2.0.0
started: { by: "${people.product}", at: 2026-11-02T10:00:00+08:00 }
people:
  product-manager: ["${people.product}"]
plan:
  start: 2026-11-02
  nodes:
    release: { planned: 2026-11-20 }
requirements:
  - { id: REQ-7, title: 导出 }
defects:
  - { id: BUG-3, title: Login, state: closed }
remaining: []
`;

const act: Act = {
  release: '2.1.0',
  by: people.product,
  at: '2026-11-20T10:00:00+08:00',
  today: day('2026-11-20'),
};

/** A process of a team that waits for nothing but what an announcement has to have. */
const lean: ReleasePolicy['processes'] = new Map([
  [
    'normal',
    {
      ...normal,
      stages: [],
      gates: new Map([
        [
          'announce' as const,
          {
            id: 'announce' as const,
            title: { en: 'Announce', 'zh-cn': '发布通知' },
            after: [],
            needs: [announceable],
            pass: ['product-manager'],
          },
        ],
      ]),
    },
  ],
]);

const everybody = new Map(
  recipientGroups.map((group): [string, readonly string[]] => [group, [`${group}@example.com`]]),
);

describe('notes and announcement of a release in a repository', () => {
  let first: TemporaryRepository;
  let repository: TemporaryRepository;

  before(() => {
    first = temporaryRepository();
    first.commit('feat: too old', { 'package.json': '{ "version": "2.0.0" }\n', a: 'a' });
    first.git('tag', '--annotate', '--message=2.0.0', 'v2.0.0');
    first.commit('feat: beta only', { a: 'b' });
    first.git('tag', '--annotate', '--message=2.1.0-rc.1', 'v2.1.0-rc.1');
    first.commit('fix: wait longer\n\nRefs: BUG-3', { a: 'c' });
    first.commit('feat!: drop XML\n\nBREAKING CHANGE: XML is gone\nMigration: use JSON', {
      a: 'd',
    });
    first.commit('Release 2.1.0: start', { 'releases/2.1.0.yaml': record });
  });
  after(() => first.remove());
  beforeEach(() => {
    repository = temporaryRepository({ like: first.root });
  });
  afterEach(() => repository.remove());

  async function read(policy: Partial<ReleasePolicy> = {}): Promise<RepositorySnapshot> {
    const snapshot = await readRepository(repository.root, { git: true });
    const release = {
      ...snapshot.policy.release,
      processes: lean,
      recipients: everybody,
      ...policy,
    };
    return { ...snapshot, policy: { ...snapshot.policy, release } };
  }
  const recordIn = (snapshot: RepositorySnapshot) => {
    const found = snapshot.releases?.records[0]?.record;
    assert.ok(found);
    return found;
  };
  async function sourcesOf(snapshot: RepositorySnapshot) {
    return valueOf(await readNoteSources(repository.root, snapshot, recordIn(snapshot)));
  }
  async function apply(plan: Plan): Promise<void> {
    const result = await applyPlan(repository.root, plan, { git: true });
    assert.ok(result.ok, result.ok ? '' : render(result.reason, 'en'));
  }
  async function undo(): Promise<void> {
    const last = await lastChange(repository.root);
    assert.ok(last);
    const result = await undoPlan(repository.root, last.applied, { git: true });
    assert.ok(result.ok, result.ok ? '' : render(result.reason, 'en'));
  }
  async function notes(more: Partial<Parameters<typeof planNotes>[1]> = {}): Promise<Result<Plan>> {
    const snapshot = await read();
    const sources = await sourcesOf(snapshot);
    const variants = ['internal', 'external'] as const;
    return planNotes(snapshot, { ...act, variants, language: 'en', sources, ...more });
  }
  async function announcement(
    policy: Partial<ReleasePolicy> = {},
    more: Partial<Act> = {},
  ): Promise<Result<Plan>> {
    const snapshot = await read(policy);
    const sources = await sourcesOf(snapshot);
    return planAnnouncement(snapshot, { ...act, language: 'zh-cn', sources, ...more });
  }

  it('have the commits since the last stable version, without those of the record', async () => {
    const { commits, told } = await sourcesOf(await read());
    assert.deepEqual(
      [commits.map(({ subject }) => subject), told],
      [['feat!: drop XML', 'fix: wait longer', 'feat: beta only'], []],
    );
  });

  it('compare with the highest tag below the version that is no stage, where the record says nothing', async () => {
    repository.commit('x', { 'releases/2.1.0.yaml': record.replace('from: 2.0.0\n', '') });
    repository.git('tag', '--annotate', '--message=3.0.0', 'v3.0.0');
    const { commits } = await sourcesOf(await read());
    assert.equal(commits.at(-1)?.subject, 'feat: beta only');
  });

  it('end at the tag of the release, where it is tagged', async () => {
    repository.git('tag', '--annotate', '--message=2.1.0', 'v2.1.0');
    repository.commit('feat: later', { a: 'e' });
    const { commits } = await sourcesOf(await read());
    assert.equal(commits[0]?.subject, 'feat!: drop XML');
  });

  it('have no commits where no tag carries the version that they compare with, and say so', async () => {
    repository.commit('x', { 'releases/2.1.0.yaml': record.replace('2.0.0', '1.9.0') });
    const { commits, told } = await sourcesOf(await read());
    assert.deepEqual(commits, []);
    assert.deepEqual(
      told.map((each) => render(each, 'en')),
      [
        'No tag carries 1.9.0, so the notes tell of the record alone. Write a version that was tagged as "from".',
      ],
    );
  });

  it('have only the commits of their unit, where there are several', async () => {
    repository.commit('fix: client', { 'client/package.json': '{ "version": "1.0.0" }\n' });
    repository.commit('x', {
      'releases/2.1.0.yaml': record.replace('version:', 'unit: client\nversion:'),
    });
    const { commits } = await sourcesOf(await read());
    assert.deepEqual(
      commits.map(({ subject }) => subject),
      ['fix: client'],
    );
  });

  it('are written beside the record, which says where, in one commit that can be undone', async () => {
    const before = repository.state();
    await apply(valueOf(await notes()));
    assert.match(
      repository.read('releases/2.1.0.external.md'),
      /- XML is gone\n {2}- Migration: use JSON\n/,
    );
    assert.match(repository.read('releases/2.1.0.internal.md'), /## Commits/);
    const text = repository.read('releases/2.1.0.yaml');
    assert.match(text, /# The last one that customers have\.\nfrom: 2\.0\.0/);
    assert.equal(recordIn(await read()).notes?.external, 'releases/2.1.0.external.md');
    assert.equal(repository.git('status', '--porcelain'), '');
    assert.equal(repository.git('log', '-1', '--format=%s'), 'Release 2.1.0: write notes');
    await undo();
    assert.deepEqual(repository.state(), before);
  });

  it('take the place of older notes, and are refused where nothing would change', async () => {
    await apply(valueOf(await notes()));
    assert.match(reasonOf(await notes()), /^Cannot write the notes of "2\.1\.0" again/);
    repository.commit('feat: mail', { a: 'e' });
    await apply(valueOf(await notes()));
    assert.match(repository.read('releases/2.1.0.external.md'), /- mail\n/);
  });

  it('are refused where the record names one file for both readers', async () => {
    const paths = 'notes: { internal: releases/n.md, external: releases/n.md }\n';
    repository.commit('x', { 'releases/2.1.0.yaml': record + paths });
    assert.match(reasonOf(await notes()), /^Cannot write two notes into "releases\/n\.md"/);
  });

  it('stand where the record says', async () => {
    const paths = 'notes: { external: NEWS.md }\n';
    repository.commit('x', { 'releases/2.1.0.yaml': record + paths, 'NEWS.md': 'Old\r\n' });
    await apply(valueOf(await notes({ variants: ['external'] })));
    assert.match(repository.read('NEWS.md'), /^# 2\.1\.0\n/);
  });

  it('give the version its section in the changelog, once', async () => {
    repository.commit('docs: changelog', {
      'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n## [2.0.0] - 2026-08-01\n\n- Old\n',
    });
    await apply(valueOf(await notes({ changelog: true })));
    assert.equal(
      repository.read('CHANGELOG.md'),
      `# Changelog

## [Unreleased]

## [2.1.0] - 2026-11-20

### Breaking

- XML is gone
  - Migration: use JSON

### Added

- 导出
- beta only

### Fixed

- Login

## [2.0.0] - 2026-08-01

- Old
`,
    );
    const again = valueOf(await notes({ changelog: true }));
    assert.ok(!again.steps.some((step) => 'path' in step && step.path === 'CHANGELOG.md'));
  });

  it('make a changelog where there is none', async () => {
    await apply(valueOf(await notes({ changelog: true, language: 'zh-cn' })));
    assert.match(
      repository.read('CHANGELOG.md'),
      /^# 更新日志\n\n## 2\.1\.0 - 2026-11-20\n\n### 不兼容的改动\n/,
    );
  });

  it('go by mail to all groups, and the record says so (ANN-1, ANN-2)', async () => {
    const before = repository.state();
    await apply(valueOf(await announcement()));
    const mail = readMail(repository.read('releases/2.1.0.eml'));
    assert.equal(mail.headers.get('to')?.split(', ').length, 6);
    assert.match(mail.parts[0]?.text ?? '', /遗留问题\r\n-+\r\n\r\n- 无。/);
    const { announcements, overrides } = recordIn(await read());
    assert.deepEqual(announcements, [
      {
        to: [...recipientGroups],
        file: 'releases/2.1.0.eml',
        since: '2.0.0',
        by: people.product,
        at: act.at,
      },
    ]);
    assert.deepEqual(overrides, []);
    await undo();
    assert.deepEqual(repository.state(), before);
  });

  it('are not sent while nobody said what remains (P9)', async () => {
    repository.commit('x', { 'releases/2.1.0.yaml': record.replace('remaining: []\n', '') });
    assert.match(reasonOf(await announcement()), /Nobody said which problems remain\./);
  });

  it('are not sent without 运维 among the recipients (P10)', async () => {
    const recipients = new Map([...everybody].filter(([group]) => group !== 'maintenance'));
    assert.match(reasonOf(await announcement({ recipients })), /does not go to Maintenance\./);
  });

  it('are sent all the same where somebody says why, which stays on record', async () => {
    repository.commit('x', { 'releases/2.1.0.yaml': record.replace('remaining: []\n', '') });
    await apply(valueOf(await announcement({}, { override: 'The list follows tomorrow' })));
    const [override] = recordIn(await read()).overrides;
    assert.equal(override?.reason, 'The list follows tomorrow');
    assert.match(override.missing.join(), /remaining/);
  });

  it('are not sent where no recipient has an address, whatever somebody says', async () => {
    const refused = await announcement({ recipients: new Map() }, { override: 'No time' });
    assert.match(reasonOf(refused), /^Cannot announce "2\.1\.0": the policy names no recipient/);
  });

  it('are not sent by somebody who does not hold the role', async () => {
    const refused = await announcement({}, { by: people.stranger });
    assert.match(reasonOf(refused), /Chen Jing/);
  });

  it('tell of the record alone where Git may not run', async () => {
    const { git, ...rest } = await read();
    assert.ok(git);
    const { commits, told } = await sourcesOf({ ...rest, gitAbsence: 'untrusted' });
    assert.deepEqual([commits.length, told.length], [0, 1]);
  });

  it('are not read further once somebody cancels', async () => {
    const snapshot = await read();
    const signal = AbortSignal.abort();
    const result = await readNoteSources(repository.root, snapshot, recordIn(snapshot), { signal });
    assert.equal(result.ok, false);
  });

  it('tell of what can be read in a clone that is damaged', async () => {
    const snapshot = await read();
    rmSync(join(repository.root, '.git', 'objects'), { recursive: true });
    const result = await readNoteSources(repository.root, snapshot, recordIn(snapshot));
    assert.equal(result.ok, false);
  });
});

function valueOf<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : render(result.reason, 'en'));
  return result.value;
}

function reasonOf(result: Result<unknown>): string {
  assert.ok(!result.ok);
  return render(result.reason, 'en');
}
