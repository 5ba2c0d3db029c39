import assert from 'node:assert/strict';
import { checkRefs } from '../../../../src/core/rules/check-refs';
import { checkRepository } from '../../../../src/core/rules/check-repository';
import { fixesFor } from '../../../../src/core/rules/fixes-for';
import type { Finding } from '../../../../src/core/rules/types';
import type {
  CarriedManifest,
  ManifestFile,
  RepositorySnapshot,
} from '../../../../src/core/snapshot/types';
import { render } from '../../../../src/core/text/message';
import { atOnce } from '../../../../src/core/text/pieces';
import { wantedTrees } from '../../../../src/core/truth/wanted-trees';
import { unitStates } from '../../../../src/core/units/unit-states';
import { manifest, policyOf, snapshotOf } from '../rules/support';

const policy = policyOf({
  version: 'semver',
  tags: ['v{semver}'],
  branches: [{ template: 'release/{semver}', match: 'release/*' }],
});

/** A repository in which refs (`tags/v1.0.0`) hold these manifests. */
function withCarried(
  parts: Parameters<typeof snapshotOf>[0],
  carried: Readonly<Record<string, readonly CarriedManifest[]>>,
): RepositorySnapshot {
  const snapshot = snapshotOf({ policy, refs: Object.keys(carried), ...parts });
  const [state] = unitStates(snapshot);
  assert.ok(state && snapshot.git);
  const manifests = new Map(
    Object.entries(carried).map(([ref, held]) => [`refs/${ref}`, held] as const),
  );
  const units = [{ unit: state.unit, manifests }];
  return {
    ...snapshot,
    git: { ...snapshot.git, carried: { units, unknown: [], told: new Set<string>() } },
  };
}

const of = (rule: string, found: readonly Finding[]): readonly string[] =>
  found
    .filter((finding) => finding.rule === rule)
    .map(({ severity, message: said }) => `${severity}: ${render(said, 'en')}`);

describe('tag/untrue', () => {
  const judge = (tag: string, ...held: readonly CarriedManifest[]): readonly string[] => {
    const snapshot = withCarried({ manifests: [manifest('VERSION', '9.0.0')] }, { [tag]: held });
    return of('tag/untrue', checkRepository(snapshot));
  };

  const truths: readonly [string, readonly CarriedManifest[]][] = [
    ['holds its version', [manifest('VERSION', '1.2.0')]],
    ['holds nothing', []],
    ['holds numbers of its version', [manifest('x.rc', { value: '1, 2, 0, 7', shape: 'numbers' })]],
    ['holds an equal version', [manifest('VERSION', '1.2.0+build.5')]],
    [
      'holds only codes',
      [manifest('app', { value: '12', shape: 'code', ecosystem: 'android-code' })],
    ],
    [
      'holds the ecosystem’s spelling of it',
      [manifest('pom.xml', { value: '1.2.0', ecosystem: 'maven' })],
    ],
  ];
  for (const [title, held] of truths) {
    it(`is content with a tag that ${title}`, () => {
      assert.deepEqual(judge('tags/v1.2.0', ...held), []);
    });
  }

  it('says what the tree holds and where', () => {
    assert.deepEqual(judge('tags/v1.2.0', manifest('package.json', '1.1.9')), [
      'warning: Tag "v1.2.0" claims 1.2.0, but package.json in it holds 1.1.9. A published tag stays as it is; set the version before the next tag is made.',
    ]);
  });

  it('takes a version that is still to be released for another one', () => {
    const held = manifest('pom.xml', { value: '1.2.0-SNAPSHOT', ecosystem: 'maven' });
    assert.match(judge('tags/v1.2.0', held)[0] ?? '', /pom\.xml in it holds 1\.2\.0-SNAPSHOT/);
  });

  it('counts all places that differ', () => {
    const held = [manifest('a', '1.1.9', '1.1.8'), manifest('b', '1.1.7')];
    assert.match(
      judge('tags/v1.2.0', ...held)[0] ?? '',
      /a in it holds 1\.1\.9, and 2 more places/,
    );
  });

  it('only informs where another place is right, or the manifest was elsewhere then', () => {
    const partly = judge('tags/v1.2.0', manifest('a', '1.2.0'), manifest('b', '1.1.9'));
    const moved = judge('tags/v1.2.0', { ...manifest('old/a', '1.1.9'), isMoved: true });
    assert.match(partly[0] ?? '', /^information: .*b in it holds 1\.1\.9/);
    assert.match(moved[0] ?? '', /^information: .*old\/a in it/);
  });

  it('is found among refs alone, with the unit that it is about', () => {
    const snapshot = withCarried(
      { manifests: [manifest('VERSION', '9.0.0')] },
      { 'tags/v1.2.0': [manifest('VERSION', '1.1.9')] },
    );
    const found = atOnce(checkRefs(snapshot)).filter(({ rule }) => rule === 'tag/untrue');
    assert.deepEqual(
      found.map(({ place, unit }) => [place.ref, unit]),
      [['refs/tags/v1.2.0', '.']],
    );
  });

  it('compares a whole name by its scheme where its options differ from the unit’s', () => {
    const options = policyOf({
      version: 'semver',
      tags: { scheme: { scheme: 'semver', prefix: 'v' } },
    });
    const judged = (value: string): readonly string[] =>
      of(
        'tag/untrue',
        checkRepository(
          withCarried(
            { policy: options, manifests: [manifest('VERSION', '9.0.0')] },
            { 'tags/v1.2.0': [manifest('VERSION', value)] },
          ),
        ),
      );
    assert.deepEqual(judged('1.2.0'), []);
    assert.match(judged('1.2.1')[0] ?? '', /claims 1\.2\.0/);
  });
});

describe('code/not-rising', () => {
  const app = (version: string, code: string): ManifestFile =>
    manifest('build.gradle', version, {
      value: code,
      shape: 'code',
      ecosystem: 'integer',
      slot: 'versionCode',
    });
  const check = (
    here: ManifestFile,
    carried: Readonly<Record<string, readonly CarriedManifest[]>>,
  ): { readonly said: readonly string[]; readonly fixes: readonly string[] } => {
    const snapshot = withCarried({ manifests: [here] }, carried);
    const found = checkRepository(snapshot).filter(({ rule }) => rule === 'code/not-rising');
    const fixes = found.flatMap((finding) => fixesFor(finding, snapshot));
    return {
      said: of('code/not-rising', found),
      fixes: fixes.map(({ replacement }) => replacement),
    };
  };

  it('is content with a code above those of lower versions, and with its own at another ref', () => {
    const { said } = check(app('2.0.0', '41'), {
      'tags/v2.0.0': [app('2.0.0', '41')],
      'heads/release/1.9.0': [app('1.9.5', '40')],
      'remotes/origin/release/3.0.0': [app('3.0.0', '50')],
    });
    assert.deepEqual(said, []);
  });

  it('finds a lower version with a higher code, and offers the next free one', () => {
    const { said, fixes } = check(app('2.0.0', '41'), {
      'tags/v1.0.0': [app('1.0.0', '7')],
      'remotes/origin/release/1.9.0': [app('1.9.5', '44')],
      'heads/release/1.8.0': [app('1.8.0', '43')],
      'tags/v3.0.0': [app('3.0.0', '60')],
    });
    assert.deepEqual(said, [
      'error: Cannot use the code 41 for 2.0.0: the lower version 1.9.5 has 44 in "origin/release/1.9.0". Raise it above that.',
    ]);
    assert.deepEqual(fixes, ['61']);
  });

  it('finds the code of another version, be it a higher one', () => {
    const { said } = check(app('1.9.6', '44'), { 'tags/v2.0.0': [app('2.0.0', '44')] });
    assert.deepEqual(said, [
      'error: Cannot use the code 44 for 1.9.6: "v2.0.0" has it for 2.0.0. Raise it.',
    ]);
  });

  it('counts beyond what a number holds exactly', () => {
    const { fixes } = check(app('2.0.0', '9007199254740993'), {
      'tags/v1.0.0': [app('1.0.0', '9007199254740993')],
    });
    assert.deepEqual(fixes, ['9007199254740994']);
  });

  it('finds the code where the file has moved, and leaves codes of another name alone', () => {
    const other = manifest('old/build.gradle', '1.0.0', {
      value: '99',
      shape: 'code',
      ecosystem: 'integer',
      slot: 'versionCode',
    });
    const foreign = manifest('ios', '1.0.0', {
      value: '99',
      shape: 'code',
      ecosystem: 'integer',
      slot: 'CFBundleVersion',
    });
    assert.equal(check(app('2.0.0', '41'), { 'tags/v1.0.0': [other] }).said.length, 1);
    assert.equal(check(app('2.0.0', '41'), { 'tags/v1.0.0': [foreign] }).said.length, 0);
  });
});

describe('wantedTrees', () => {
  const code = { value: '7', shape: 'code', slot: 'versionCode', ecosystem: 'integer' } as const;
  const refs = [
    'tags/v1.0.0',
    'tags/nightly',
    'heads/main',
    'heads/release/1.0.0',
    'remotes/origin/release/2.0.0',
  ];
  const wanted = (parts: Parameters<typeof snapshotOf>[0]): unknown =>
    atOnce(wantedTrees(snapshotOf({ refs, policy, ...parts }))).map((it) => [
      it.unit.id,
      it.paths,
      it.refs.map(({ ref }) => ref.slice('refs/'.length)),
    ]);

  it('asks for tags that carry a version, and for release branches where there are codes', () => {
    assert.deepEqual(wanted({ manifests: [manifest('VERSION', '1.0.0')] }), [
      ['.', ['VERSION'], ['tags/v1.0.0']],
    ]);
    assert.deepEqual(wanted({ manifests: [manifest('VERSION', '1.0.0', code)] }), [
      ['.', ['VERSION'], ['tags/v1.0.0', 'heads/release/1.0.0', 'remotes/origin/release/2.0.0']],
    ]);
  });

  it('asks for nothing where the rules are off or there is no policy file', () => {
    const manifests = [manifest('VERSION', '1.0.0', code)];
    const rules = { 'tag/untrue': 'off', 'code/not-rising': 'off' };
    const off = policyOf({ version: 'semver', tags: ['v{semver}'], rules });
    assert.deepEqual(wanted({ manifests, policy: off }), []);
    const { policy: _policy, ...builtIn } = snapshotOf({ refs, manifests });
    assert.deepEqual(atOnce(wantedTrees({ ...builtIn, policy: snapshotOf({}).policy })), []);
  });

  it('tells units apart by the rules of their tags', () => {
    const units = { a: { path: 'a' }, b: { path: 'b' } };
    const tags = [
      { template: 'a-v{semver}', unit: 'a' },
      { template: 'b-v{semver}', unit: 'b' },
      { template: 'all-{semver}' },
    ];
    const two = policyOf({ version: 'semver', units, tags });
    const manifests = [manifest('a/VERSION', '1.0.0'), manifest('b/VERSION', '2.0.0')];
    const found = wanted({
      policy: two,
      manifests,
      refs: ['tags/a-v1.0.0', 'tags/b-v2.0.0', 'tags/all-3.0.0'],
    });
    assert.deepEqual(found, [
      ['a', ['a/VERSION'], ['tags/a-v1.0.0']],
      ['b', ['b/VERSION'], ['tags/b-v2.0.0']],
    ]);
  });
});

describe('changelog rules', () => {
  const check = (
    text: string,
    version: string,
    parts: Partial<Parameters<typeof snapshotOf>[0]> = {},
  ): readonly Finding[] => {
    const snapshot = snapshotOf({ policy, manifests: [manifest('VERSION', version)], ...parts });
    const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
    const changelog = { path: 'CHANGELOG.md', content, fingerprint: text };
    return checkRepository({ ...snapshot, changelog }).filter(({ rule }) =>
      rule.startsWith('changelog/'),
    );
  };
  const rows: readonly [string, string, string, string | undefined][] = [
    ['the newest release', '# Changelog\n## [1.2.0] - 2024-05-01\n', '1.2.0', undefined],
    ['a release below', '## 1.2.0\n', '1.3.0', '1.2.0'],
    ['a release below, an empty Unreleased', '## [Unreleased]\n\n## 1.2.0\n', '1.3.0', '1.2.0'],
    ['something under Unreleased', '## Unreleased\n- x\n## 1.2.0\n', '1.3.0', undefined],
    ['a planned section', '## 1.3.0 (unreleased)\n## 1.2.0\n', '1.2.0', undefined],
    ['a release above', '## v1.4.0\n## 1.3.0\n', '1.3.0', '1.4.0'],
    ['the oldest first', '## 1.1.0\n## 1.2.0\n## 1.3.0\n', '1.3.0', undefined],
    ['a version that is not final', '## 1.2.0\n', '1.3.0-rc.1', undefined],
    ['no release at all', '# Changelog\n\nNothing yet.\n', '1.3.0', undefined],
    ['versions of others in sections', '## 1.3.0\n### Node 18.0.0\n', '1.3.0', undefined],
    ['versions in code', '## 1.3.0\n```\n## 9.0.0\n```\n', '1.3.0', undefined],
    ['a Chinese heading', '## 版本 1.2.0（2024-05-01）\n', '1.3.0', '1.2.0'],
    ['a link', '## [1.2.0](https://x/compare/v9.0.0...v1.2.0)\n', '1.3.0', '1.2.0'],
  ];
  for (const [title, text, version, at] of rows) {
    it(`${at === undefined ? 'accepts' : 'reports'} ${title}`, () => {
      const places = check(text, version).map(({ rule, place }) => {
        assert.ok(place.type === 'file');
        const { offset, length } = place.range;
        return [rule, text.slice(offset, offset + length)];
      });
      assert.deepEqual(places, at === undefined ? [] : [['changelog/drift', at]]);
    });
  }

  it('leaves units of several versions alone', () => {
    const manifests = [manifest('a/VERSION', '1.3.0'), manifest('b/VERSION', '2.0.0')];
    assert.deepEqual(check('## 1.2.0\n', '', { manifests }), []);
  });

  it('finds a release between tagged ones that has no tag', () => {
    const text = '## 1.3.0\n## 1.21.0\n## 1.1.0\n## 0.9.0\n';
    const refs = ['tags/v1.3.0', 'tags/v1.2.0', 'tags/v1.1.0'];
    const found = check(text, '1.21.0', { refs });
    assert.deepEqual(of('changelog/unknown', found), []);
    const typo = check('## 1.3.0\n## 1.2.1\n## 1.1.0\n## 0.9.0\n', '1.3.0', { refs });
    assert.deepEqual(of('changelog/unknown', typo), [
      'information: The releases around 1.2.1 have tags, but no tag bears this version. Correct it if it is mistyped.',
    ]);
  });

  it('is silent about tags without a policy file', () => {
    const { policy: builtIn } = snapshotOf({});
    const refs = ['tags/v1.3.0', 'tags/v1.1.0'];
    assert.deepEqual(
      check('## 1.3.0\n## 1.2.1\n## 1.1.0\n', '1.3.0', { policy: builtIn, refs }),
      [],
    );
  });
});
