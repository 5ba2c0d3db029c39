import assert from 'node:assert/strict';
import { planBump, type BumpRequest } from '../../../../src/core/plan/plan-bump';
import { inverseOf } from '../../../../src/core/plan/outcome';
import { planText } from '../../../../src/core/plan/plan-text';
import { spliceText } from '../../../../src/core/plan/splice-text';
import { unifiedDiff } from '../../../../src/core/plan/unified-diff';
import type { Plan } from '../../../../src/core/plan/types';
import { render } from '../../../../src/core/text/message';
import { day, head, reasonOf, snapshotOf, valueOf } from './snapshots';

const today = day('2024-05-06');
const packageJson = '{\n  "name": "x",\n  "version": "1.2.3"\n}\n';
const request = (over: Partial<BumpRequest> = {}): BumpRequest => ({
  unit: '.',
  event: 'minor',
  today,
  ...over,
});
const stepTypes = (plan: Plan): readonly string[] => plan.steps.map(({ type }) => type);
const notes = (plan: Plan): string => plan.notes.map((note) => render(note, 'en')).join('\n');

describe('planBump', () => {
  it('moves an npm package without any policy, by Semantic Versioning', () => {
    const plan = valueOf(
      planBump(snapshotOf({ files: { 'package.json': packageJson } }), request()),
    );
    assert.equal(plan.from, '1.2.3');
    assert.equal(plan.to, '1.3.0');
    assert.deepEqual(plan.steps, [
      {
        type: 'edit-file',
        path: 'package.json',
        encoding: 'utf-8',
        fingerprint: 'package.json',
        edits: [
          {
            slot: '/version',
            offset: packageJson.indexOf('1.2.3'),
            length: 5,
            byteOffset: packageJson.indexOf('1.2.3'),
            byteLength: 5,
            before: '1.2.3',
            after: '1.3.0',
          },
        ],
      },
    ]);
  });

  it('moves all manifests of the unit and none of another', () => {
    const snapshot = snapshotOf({
      files: { 'package.json': packageJson, VERSION: '1.2.3\n', 'web/package.json': packageJson },
    });
    const plan = valueOf(planBump(snapshot, request({ unit: '.', event: 'patch' })));
    const paths = plan.steps.map((step) => (step.type === 'edit-file' ? step.path : step.type));
    assert.deepEqual(paths.sort(), ['VERSION', 'package.json']);
  });

  it('moves a version of the scheme that the policy names, with the day in it', () => {
    const snapshot = snapshotOf({
      policy: { extends: 'greek' },
      files: { VERSION: '1.1.1.051021_beta\n' },
    });
    const plan = valueOf(planBump(snapshot, request({ event: 'revision' })));
    assert.equal(plan.to, '1.1.2.240506_beta');
  });

  it('names the resets that are only implied', () => {
    const snapshot = snapshotOf({
      policy: { extends: 'three-part' },
      files: { VERSION: '1.2.3\n' },
    });
    const plan = valueOf(planBump(snapshot, request({ event: 'major' })));
    assert.equal(plan.to, '2.0.0');
    assert.deepEqual(plan.impliedResets, ['minor', 'revision']);
    assert.match(notes(plan), /Goes back to its start.*Minor, Revision/);
  });

  it('refuses a unit whose places drift, saying which, unless all shall be brought in step', () => {
    const files = { 'package.json': packageJson, VERSION: '1.2.2\n' };
    const snapshot = snapshotOf({ policy: { extends: 'semver' }, files });
    const refused = reasonOf(planBump(snapshot, request()));
    assert.match(refused, /package\.json 1\.2\.3/);
    assert.match(refused, /VERSION 1\.2\.2/);
    const plan = valueOf(planBump(snapshot, request({ alignDrift: true })));
    assert.equal(plan.from, '1.2.3');
    assert.equal(plan.steps.length, 2);
    assert.match(notes(plan), /All places get the new version/);
  });

  it('refuses as a whole when the ecosystem of one manifest refuses the version', () => {
    const release = {
      forms: ['R{release}'],
      fields: { release: { type: 'integer' } },
      order: ['release'],
      events: { build: { set: { release: '+1' } } },
    };
    const snapshot = snapshotOf({
      policy: { schemes: { release }, version: 'release' },
      files: { VERSION: 'R1\n', 'package.json': packageJson },
    });
    const result = planBump(snapshot, request({ event: 'build', alignDrift: true }));
    assert.match(reasonOf(result), /Cannot write "R2"/);
  });

  it('writes a version in the form of the ecosystem of each manifest', () => {
    const snapshot = snapshotOf({
      policy: { extends: 'huawei' },
      files: { VERSION: 'V100R001B010\n', 'package.json': '{ "version": "100.1.100000" }' },
    });
    const plan = valueOf(planBump(snapshot, request({ event: 'build' })));
    const edits = plan.steps.flatMap((step) => (step.type === 'edit-file' ? step.edits : []));
    assert.deepEqual(edits.map(({ after }) => after).sort(), ['100.1.200000', 'V100R001B020']);
  });

  it('refuses a manifest whose version stands there twice', () => {
    const twice = '{ "version": "1.2.3", "version": "1.2.3" }';
    const snapshot = snapshotOf({ files: { 'package.json': twice, VERSION: '1.2.3\n' } });
    assert.match(reasonOf(planBump(snapshot, request())), /Cannot edit "package\.json"/);
  });

  it('refuses an unknown unit, an unknown event and a version of another scheme', () => {
    const snapshot = snapshotOf({ files: { 'package.json': packageJson } });
    assert.match(reasonOf(planBump(snapshot, request({ unit: 'api' }))), /no such unit.*: \./);
    assert.notEqual(reasonOf(planBump(snapshot, request({ event: 'nope' }))), 'ok');
    const odd = snapshotOf({ files: { VERSION: 'R12\n' } });
    assert.match(reasonOf(planBump(odd, request())), /Cannot bump "R12"/);
  });

  it('leaves out what is not wanted, and says what that leaves behind', () => {
    const snapshot = snapshotOf({ files: { 'package.json': packageJson, VERSION: '1.2.3\n' } });
    for (const left of [
      { path: 'package.json' },
      { path: 'package.json', offset: packageJson.indexOf('1.2.3') },
    ]) {
      const plan = valueOf(planBump(snapshot, request({ leaveOut: [left] })));
      assert.equal(plan.steps.length, 1);
      assert.match(notes(plan), /different versions.*package\.json \/version 1\.2\.3/);
    }
    const all = [{ path: 'package.json' }, { path: 'VERSION' }];
    assert.match(reasonOf(planBump(snapshot, request({ leaveOut: all }))), /no manifest is left/);
    const elsewhere = [{ path: 'VERSION', offset: 3 }];
    assert.equal(valueOf(planBump(snapshot, request({ leaveOut: elsewhere }))).steps.length, 2);
  });

  describe('of a unit that others follow', () => {
    const units = (over: object = {}): object => ({
      version: 'semver',
      units: {
        server: { path: 'server' },
        client: { path: 'client', follows: 'server' },
        docs: { path: 'docs', follows: 'client' },
        tool: { path: 'tool' },
        ...over,
      },
    });
    const files = {
      'server/package.json': packageJson,
      'client/package.json': packageJson.replace('1.2.3', '1.1.0'),
      'docs/VERSION': '1.2.3\n',
      'tool/VERSION': '1.2.3\n',
    };

    it('brings them to the same version, whatever they held', () => {
      const snapshot = snapshotOf({ policy: units(), files });
      const plan = valueOf(planBump(snapshot, request({ unit: 'server', commit: true })));
      const paths = ['server/package.json', 'client/package.json', 'docs/VERSION'];
      assert.deepEqual(
        plan.steps.flatMap((step) => (step.type === 'edit-file' ? step.path : [])),
        paths,
      );
      const commit = plan.steps.at(-1);
      assert.deepEqual(commit?.type === 'commit' && commit.paths, paths);
      assert.match(notes(plan), /client follows server from 1\.1\.0 to 1\.3\.0/);
    });

    it('is what has to be bumped instead of them', () => {
      const snapshot = snapshotOf({ policy: units(), files });
      const refused = reasonOf(planBump(snapshot, request({ unit: 'client' })));
      assert.match(refused, /it follows server\. Bump server/);
    });

    it('is not bumped where the scheme of one does not know the version', () => {
      const policy = units({ docs: { path: 'docs', follows: 'server', version: 'huawei' } });
      const refused = reasonOf(
        planBump(snapshotOf({ policy, files }), request({ unit: 'server', alignDrift: true })),
      );
      assert.match(refused, /Cannot bring docs to 1\.3\.0/);
    });
  });

  describe('with a changelog', () => {
    const files = { 'package.json': packageJson };
    const changelog = '## [Unreleased]\n\n- 甲\n\n## [1.2.3]\n';

    it('puts what is not released under the new version, in the same commit and the tag', () => {
      const plan = valueOf(
        planBump(snapshotOf({ files, changelog }), request({ commit: true, tag: true })),
      );
      const edit = plan.steps[1];
      assert.ok(edit?.type === 'edit-file');
      assert.equal(
        spliceText(changelog, edit.edits),
        '## [Unreleased]\n\n## [1.3.0]\n\n- 甲\n\n## [1.2.3]\n',
      );
      const [commit, tag] = plan.steps.slice(2);
      assert.deepEqual(commit?.type === 'commit' && commit.paths, ['package.json', 'CHANGELOG.md']);
      assert.equal(
        tag?.type === 'create-ref' && tag.annotation,
        'Release 1.3.0\n\n- 甲\n\nVersion-Scheme: semver\n',
      );
      assert.match(planText(plan, 'en').join('\n'), /add to CHANGELOG\.md: ## \[1\.3\.0\]/);
      const outcome = { type: 'edit-file', fingerprint: 'after', byteLengths: [14] } as const;
      const undo = { ...plan, steps: [inverseOf(edit, outcome) ?? edit] };
      assert.match(planText(undo, 'en').join('\n'), /take out of CHANGELOG\.md: ## \[1\.3\.0\]/);
    });

    it('leaves it alone where that is wanted, or the file is left out', () => {
      const snapshot = snapshotOf({ files, changelog });
      for (const wish of [{ changelog: false }, { leaveOut: [{ path: 'CHANGELOG.md' }] }]) {
        assert.deepEqual(stepTypes(valueOf(planBump(snapshot, request(wish)))), ['edit-file']);
      }
    });

    it('leaves it alone where several units share it, and says so', () => {
      const snapshot = snapshotOf({
        files: { 'a/package.json': packageJson, 'b/package.json': packageJson },
        changelog,
      });
      const plan = valueOf(planBump(snapshot, request({ unit: 'a' })));
      assert.equal(plan.steps.length, 1);
      assert.match(notes(plan), /several units share/);
    });

    it('is not committed where the editor holds it unsaved', () => {
      const snapshot = snapshotOf({ files, changelog });
      const file = snapshot.changelog && { ...snapshot.changelog, fingerprint: 'unsaved:x' };
      const refused = planBump(
        { ...snapshot, ...(file && { changelog: file }) },
        request({ commit: true }),
      );
      assert.match(reasonOf(refused), /CHANGELOG\.md: the editor holds unsaved changes/);
    });
  });

  it('says what moves beside the version, and what stays since nobody knows how it is counted', () => {
    const app = (code: string): string =>
      `{ "package": "org.x", "minPlatformVersion": 1070, "versionName": "1.2.3", "versionCode": ${code} }`;
    const files = {
      'manifest.json': app('41'),
      'Chart.yaml': 'apiVersion: v2\nname: x\nversion: 1.2.3\nappVersion: "9.1"\n',
    };
    const told = notes(valueOf(planBump(snapshotOf({ files }), request())));
    assert.match(told, /Moves beside the version: manifest\.json \S+ 41 → 42\./);
    assert.match(told, /held another version: Chart\.yaml \S+ 9\.1\./);
  });

  it('counts on from the versions that tags carry, where the scheme looks at them', () => {
    const snapshot = snapshotOf({
      policy: { extends: 'huawei' },
      files: { VERSION: 'V100R001B010\n' },
      tags: ['V100R001C01B010', 'V100R001C02B010'],
    });
    const plan = valueOf(planBump(snapshot, request({ event: 'customer' })));
    assert.equal(plan.to, 'V100R001C03B010');
  });

  describe('with commit and tag', () => {
    const files = { 'package.json': packageJson };
    const wanted = request({ commit: true, tag: true });

    it('commits the changed files and tags that commit, spelt as the newest tag', () => {
      for (const [tags, expected] of [
        [[], 'v1.3.0'],
        [['v1.2.2', 'v1.2.3'], 'v1.3.0'],
        [['1.2.3', 'v1.0.0'], '1.3.0'],
      ] as const) {
        const plan = valueOf(planBump(snapshotOf({ files, tags }), wanted));
        assert.equal(plan.tag, expected);
        assert.deepEqual(stepTypes(plan), ['edit-file', 'commit', 'create-ref']);
        assert.deepEqual(plan.steps[1], {
          type: 'commit',
          message: 'Release 1.3.0\n',
          paths: ['package.json'],
          head,
          branch: 'refs/heads/main',
        });
      }
    });

    it('takes the tag’s message from the changelog, or says that there is none', () => {
      const changelog =
        '# Log\n\n## [1.3.0] - 2024-05-06\n\n### Added\n\n- 新功能\n\n## [1.2.3]\n- old\n';
      const plan = valueOf(planBump(snapshotOf({ files, changelog }), wanted));
      const tag = plan.steps[2];
      assert.equal(
        tag?.type === 'create-ref' && tag.annotation,
        'Release 1.3.0\n\n### Added\n\n- 新功能\n\nVersion-Scheme: semver\n',
      );
      const without = valueOf(planBump(snapshotOf({ files, changelog: '# Log\n' }), wanted));
      assert.match(notes(without), /no section for 1\.3\.0/);
    });

    it('writes the tag with the options of the tags’ own scheme', () => {
      const policy = { version: 'semver', tags: [{ scheme: { scheme: 'semver', prefix: 'v' } }] };
      const plan = valueOf(planBump(snapshotOf({ policy, files, tags: ['v1.2.3'] }), wanted));
      assert.equal(plan.tag, 'v1.3.0');
    });

    it('uses the template of the unit', () => {
      const policy = {
        version: 'semver',
        units: { api: { path: 'api' }, web: { path: 'web' } },
        tags: ['{unit}-v{version}'],
      };
      const snapshot = snapshotOf({
        policy,
        files: { 'api/package.json': packageJson, 'web/package.json': packageJson },
      });
      const plan = valueOf(planBump(snapshot, { ...wanted, unit: 'web' }));
      assert.equal(plan.tag, 'web-v1.3.0');
      const commit = plan.steps[1];
      assert.equal(commit?.type === 'commit' && commit.message, 'Release web 1.3.0\n');
    });

    const refusals: readonly (readonly [string, Parameters<typeof snapshotOf>[0], RegExp])[] = [
      ['without Git', { git: false }, /no Git repository/],
      ['in a bare repository', { git: { bare: true } }, /bare/],
      ['on a detached HEAD', { git: { head: { commit: head } } }, /HEAD is detached/],
      ['during a rebase', { git: { pending: 'rebase' } }, /a rebase is not finished/],
      [
        'of a file with other changes',
        { git: { changedPaths: ['package.json'] } },
        /other changes/,
      ],
      ['of a file that is not saved', { fingerprint: 'unsaved:1' }, /unsaved changes/],
      ['with a tag that exists', { tags: ['v1.2.3', 'v1.3.0'] }, /exists already/],
      [
        'that the policy has no tags for',
        { policy: { version: 'semver' } },
        /no rule of the policy/,
      ],
    ];
    for (const [title, given, says] of refusals) {
      it(`refuses a commit ${title}`, () => {
        assert.match(reasonOf(planBump(snapshotOf({ files, ...given }), wanted)), says);
      });
    }

    it('lets the files be changed alone where a commit is refused for its own reasons', () => {
      for (const git of [
        { head: { commit: head } },
        { pending: 'merge' },
        { changedPaths: ['package.json'] },
      ] as const) {
        assert.equal(reasonOf(planBump(snapshotOf({ files, git }), request())), 'ok');
      }
    });

    it('refuses a tag without a commit', () => {
      const result = planBump(snapshotOf({ files }), request({ tag: true }));
      assert.match(reasonOf(result), /would not be in the tagged commit/);
    });
  });
});

describe('a plan as text', () => {
  const files = { 'package.json': packageJson };
  const plan = valueOf(planBump(snapshotOf({ files }), request({ commit: true, tag: true })));

  it('has one line a change, in both languages', () => {
    assert.deepEqual(planText(plan, 'en'), [
      'Bump the repository: 1.2.3 → 1.3.0',
      '  edit package.json: /version 1.2.3 → 1.3.0',
      '  commit package.json: "Release 1.3.0"',
      '  create annotated tag v1.3.0 at HEAD: "Release 1.3.0"',
      '  note: The changelog "CHANGELOG.md" has no section for 1.3.0, so the tag says only which release it is.',
    ]);
    assert.match(planText(plan, 'zh-cn').join('\n'), /修改 package\.json/);
  });

  it('is a unified diff of the files', () => {
    assert.equal(
      new TextDecoder().decode(
        unifiedDiff(
          plan,
          new Map([['package.json', { text: packageJson, encoding: 'utf-8', bomLength: 0 }]]),
        ),
      ),
      [
        '--- a/package.json',
        '+++ b/package.json',
        '@@ -1,4 +1,4 @@',
        ' {',
        '   "name": "x",',
        '-  "version": "1.2.3"',
        '+  "version": "1.3.0"',
        ' }',
        '',
      ].join('\n'),
    );
  });

  it('splices edits into the text', () => {
    const [step] = plan.steps;
    assert.ok(step?.type === 'edit-file');
    assert.equal(spliceText(packageJson, step.edits), packageJson.replace('1.2.3', '1.3.0'));
  });
});
