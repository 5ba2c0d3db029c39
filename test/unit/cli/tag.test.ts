import assert from 'node:assert/strict';
import { createRepository, packageJson, type TestRepository } from './repository';
import { run } from './run';

const policy = JSON.stringify({ version: 'semver', tags: ['v{semver}'] });
const changelog = '# Changelog\n\n## 1.4.0\n\n- First\n';

describe('stemma tag', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({
      'stemma.jsonc': policy,
      'package.json': packageJson('1.4.0'),
      'CHANGELOG.md': changelog,
    });
  });
  afterEach(() => repository.remove());

  const tag = (...argv: string[]): ReturnType<typeof run> =>
    run(['tag', ...argv], { cwd: repository.root });
  const contents = (name: string): string =>
    repository.git('tag', '-l', '--format=%(contents)', name);

  it("names the unit's version as the policy writes it, with the changelog's section", async () => {
    const { code } = await tag();
    assert.equal(code, 0);
    assert.equal(repository.git('cat-file', '-t', 'v1.4.0'), 'tag');
    assert.equal(contents('v1.4.0'), 'Release 1.4.0\n\n- First\n\nVersion-Scheme: semver');
  });

  it('takes a name and a message', async () => {
    assert.equal(
      (await tag('v2.0.0', '--message', 'Again\n\nfrom scratch\n\nVersion-Scheme: semver')).code,
      0,
    );
    assert.equal(contents('v2.0.0'), 'Again\n\nfrom scratch\n\nVersion-Scheme: semver');
  });

  it('takes the name that follows the newest tag by an event', async () => {
    repository.git('tag', 'v1.9.0');
    repository.git('tag', 'v1.10.0');
    const { code, json, stderr } = await tag('--event', 'minor', '--json');
    assert.equal(code, 0);
    assert.equal(json[0]?.['tag'], 'v1.11.0');
    assert.match(stderr, /no section for 1\.11\.0/);
    assert.equal(repository.git('tag', '-l', 'v1.11.0'), 'v1.11.0');
  });

  it('makes the tag at another commit, and refuses what is none', async () => {
    const first = repository.git('rev-parse', 'HEAD');
    repository.git('commit', '--quiet', '--allow-empty', '--message', 'Later');
    assert.equal((await tag('--from', first)).code, 0);
    assert.equal(repository.git('rev-parse', 'v1.4.0^{commit}'), first);
    const { code, stderr } = await tag('v2.0.0', '--from', 'HEAD^{tree}');
    assert.equal(code, 2);
    assert.match(stderr, /Cannot begin at "HEAD\^\{tree\}"/);
  });

  it('creates nothing in a dry run', async () => {
    const { code, stdout } = await tag('--dry-run');
    assert.equal(code, 0);
    assert.match(stdout, /create annotated tag v1\.4\.0 at HEAD: "Release 1\.4\.0"/);
    assert.equal(repository.git('tag'), '');
  });

  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a name that the policy refuses', ['v1.4'], /Expected/],
    ['a name that is none of its scheme', ['release-1'], /"release-1": it is not a name of/],
    ['a name that begins with a dash', ['--', '-d'], /begins with "-"/],
    ['a name with ..', ['v1..0'], /\.\./],
    ['a name with @{', ['v@{0}'], /@\{/],
    ['a name with a control character', ['v1.4.0\u0007'], /control character/],
    ['a name of 10,000 characters', ['v1.4.0-'.padEnd(10_000, 'a')], /10000 bytes/],
    ['an empty message', ['v1.4.0', '--message', ''], /message is empty/],
  ];
  for (const [title, argv, expected] of refused) {
    it(`refuses ${title}, with 1`, async () => {
      const { code, stdout, stderr } = await tag(...argv);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, expected);
      assert.doesNotMatch(stderr.replaceAll('\n', ''), /\p{Cc}/u);
      assert.equal(repository.git('tag'), '');
    });
  }

  it('refuses a tag that exists, with 1', async () => {
    repository.git('tag', 'v1.4.0');
    const { code, json } = await tag('--json');
    assert.equal(code, 1);
    assert.match(String(json[0]?.['refused']), /"v1\.4\.0": it exists already/);
  });

  it('refuses when no rule of the policy carries the version, with 1', async () => {
    repository.write('stemma.jsonc', JSON.stringify({ version: 'semver', tags: ['decimal'] }));
    const { code, stderr } = await tag();
    assert.equal(code, 1);
    assert.match(stderr, /no rule for tags in the policy carries it/);
  });

  const usage: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a name and an event', ['v1.5.0', '--event', 'minor'], /both a name and --event/],
    ['an unknown unit', ['--unit', 'web'], /"web"/],
    ['an event without a tag to step from', ['--event', 'minor'], /no tag exists yet/],
    ['a day that does not exist', ['--event', 'minor', '--date', 'today'], /YYYY-MM-DD/],
  ];
  for (const [title, argv, expected] of usage) {
    it(`does not take ${title}, with 2`, async () => {
      const { code, stderr } = await tag(...argv);
      assert.equal(code, 2);
      assert.match(stderr, expected);
    });
  }

  it('says which events there are', async () => {
    repository.git('tag', 'v1.4.0');
    const { code, stderr } = await tag('--event', 'mayor');
    assert.equal(code, 2);
    assert.match(stderr, /are major, minor, patch/);
  });
});
