import assert from 'node:assert/strict';
import { createRepository, packageJson, type TestRepository } from './repository';
import { run } from './run';

const record = `kind: normal
version: 1.4.0
people:
  product-manager: [Tester <tester@example.org>]
plan:
  start: 2026-03-02
  nodes:
    defectReport: { planned: 2026-03-10 }
`;

describe('tags of a version that an open release leads to', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({
      'stemma.jsonc': JSON.stringify({
        version: 'semver',
        tags: ['v{version}'],
        branches: [{ template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' }],
      }),
      'package.json': packageJson('1.4.0'),
      'releases/1.4.0.yaml': record,
    });
  });
  afterEach(() => repository.remove());

  const stemma = (...argv: string[]): ReturnType<typeof run> => run(argv, { cwd: repository.root });
  const tags = (): string => repository.git('tag', '-l');

  it('are refused by "tag" with what is missing', async () => {
    const { code, stderr } = await stemma('tag', 'v1.4.0');
    assert.equal(code, 1);
    assert.match(stderr, /Cannot go through the gate "Tag the release" of the release "1\.4\.0"/);
    assert.equal(tags(), '');
  });

  it('are made with a reason, which the record holds in the tagged commit', async () => {
    const { code } = await stemma('tag', 'v1.4.0', '--override', 'Site is down');
    assert.equal(code, 0);
    const tagged = repository.git('show', 'v1.4.0:releases/1.4.0.yaml');
    assert.match(tagged, /reason: Site is down/);
    assert.match(tagged, /gate: tag/);
    assert.ok(tagged.startsWith(record.trimEnd()));
    assert.equal(repository.git('rev-parse', 'v1.4.0^{}'), repository.git('rev-parse', 'HEAD'));
    assert.equal(repository.git('status', '--porcelain'), '');
  });

  it('carry the abbreviation of the release (BK-2)', async () => {
    repository.commit({ 'releases/1.4.0.yaml': `${record}abbreviation: ATLAS\n` });
    assert.equal((await stemma('tag', 'v1.4.0', '--override', 'Site is down')).code, 0);
    const written = repository.git('tag', '-l', '--format=%(trailers)', 'v1.4.0');
    assert.match(written, /^External-Abbreviation: ATLAS$/m);
  });

  it('are refused by "bump --tag", and let through with the record in the same commit', async () => {
    repository.commit({ 'package.json': packageJson('1.3.9') });
    assert.equal((await stemma('bump', '--event', 'minor', '--tag')).code, 1);
    assert.match(repository.read('package.json'), /1\.3\.9/);
    const args = ['bump', '--event', 'minor', '--tag', '--override', 'Agreed by phone'];
    assert.equal((await stemma(...args)).code, 0);
    const changed = repository.git('show', '--name-only', '--format=', 'HEAD').split('\n');
    assert.deepEqual(changed.sort(), ['package.json', 'releases/1.4.0.yaml']);
  });

  it('are refused at the end of a hotfix', async () => {
    repository.commit({ 'package.json': packageJson('1.3.9') });
    repository.git('tag', '-a', '-m', 'Before', 'v1.3.9');
    repository.commit({ 'releases/1.3.10.yaml': record.replace('1.4.0', '1.3.10') });
    repository.git('switch', '--quiet', '--create', 'hotfix/1.3.10');
    const { code, stderr } = await stemma('hotfix', 'finish');
    assert.equal(code, 1);
    assert.match(stderr, /Cannot go through the gate/);
    assert.equal(tags(), 'v1.3.9');
  });

  it('APP-4: pass for the content that was approved, and for no other', async () => {
    const policy = JSON.parse(repository.read('stemma.jsonc')) as object;
    const gates = { tag: { after: [] } };
    const release = { processes: { normal: { gates } } };
    repository.commit({ 'stemma.jsonc': JSON.stringify({ ...policy, release }) });
    const before = repository.git('rev-parse', 'HEAD~1');
    const commit = repository.git('rev-parse', 'HEAD');
    const said = `commit: "${commit}", by: Tester <tester@example.org>, at: 2026-03-09`;
    const roles = ['product-manager', 'development-manager', 'test-manager'];
    const people = roles.map((role) => `  ${role}: [Tester <tester@example.org>]`).join('\n');
    const approvals = [
      `{ step: request, ${said} }`,
      ...roles.map((role) => `{ step: approve, role: ${role}, ${said} }`),
      `{ step: enter, ${said} }`,
    ].map((entry) => `  - ${entry}\n`);
    const approved = record.replace(/ {2}product-manager: .*/, people);
    repository.commit({
      'releases/1.4.0.yaml': `${approved}approvals:\n${approvals.join('')}`,
    });

    const other = await stemma('tag', 'v1.4.0', '--from', before);
    assert.match(other.stderr, new RegExp(`Commit ${before.slice(0, 10)} holds other content`));
    assert.equal(other.code, 1);
    assert.equal(tags(), '');

    assert.equal((await stemma('tag', 'v1.4.0', '--from', commit)).code, 0);
    repository.git('tag', '-d', 'v1.4.0');
    assert.equal((await stemma('tag', 'v1.4.0')).code, 0);
    repository.git('tag', '-d', 'v1.4.0');

    const built = approved.replace('version: 1.4.0', 'version: 1.4.1');
    repository.commit({
      'releases/1.4.0.yaml': `${built}approvals:\n${approvals.join('')}`,
    });
    const bump = await stemma('bump', '--event', 'patch', '--tag');
    assert.match(bump.stderr, /What is to be tagged is not there yet/);
    assert.equal(bump.code, 1);
  });

  it('of other versions pass as they are, and say that no reason is recorded', async () => {
    const { code, stderr, stdout } = await stemma('tag', 'v1.5.0', '--override', 'Why not');
    assert.equal(code, 0);
    assert.match(stdout + stderr, /No open release leads to "v1\.5\.0"/);
  });

  it('made elsewhere are found in the record by "check", in every format', async () => {
    repository.git('tag', '-a', '-m', 'By hand', 'v1.4.0');
    const { code, json } = await stemma('check', '--format', 'json', '--date', '2026-03-22');
    assert.equal(code, 1);
    const gate = json.filter(({ rule }) => rule === 'release/approval');
    assert.deepEqual(
      gate.map(({ file }) => file),
      ['releases/1.4.0.yaml'],
    );
    const sarif = await stemma('check', '--format', 'sarif', '--date', '2026-03-22');
    assert.match(sarif.stdout, /"release\/approval"/);
    const github = await stemma('check', '--format', 'github', '--date', '2026-03-22');
    assert.match(github.stdout, /file=releases\/1\.4\.0\.yaml,line=\d+.*release\/approval/);
  });

  it('and what is overdue is found at its day, on the day of --date', async () => {
    const late = async (date: string): Promise<readonly unknown[]> =>
      (await stemma('check', '--format', 'json', '--date', date)).json.filter(
        ({ rule }) => rule === 'release/overdue',
      );
    assert.deepEqual(await late('2026-03-10'), []);
    const [found] = (await late('2026-03-11')) as readonly Record<string, unknown>[];
    assert.equal(found?.['file'], 'releases/1.4.0.yaml');
    assert.equal(found['line'], 8);
  });
});

describe('tags of a number that somebody has to decide', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({
      'stemma.jsonc': JSON.stringify({
        version: 'semver',
        tags: ['v{version}'],
        roles: { 'project-manager': { people: ['Li Lei <lilei@example.org>'] } },
        release: { decisions: { patch: 'project-manager' } },
      }),
      'package.json': packageJson('1.0.0'),
    });
  });
  afterEach(() => repository.remove());

  const found = async (...argv: string[]): Promise<readonly unknown[]> => {
    const { json } = await run([...argv, '--format', 'json'], { cwd: repository.root });
    return json
      .filter(({ rule }) => rule === 'tag/decider')
      .map(({ ref, severity }) => [ref, severity]);
  };
  const tag = (name: string, text: string): string => repository.git('tag', '-a', '-m', text, name);

  it('DEC-1: are found where nobody decided, or somebody who does not hold the role', async () => {
    tag('v1.0.0', 'First');
    tag('v1.0.1', 'Nobody decided');
    tag('v1.0.2', 'Somebody\n\nDecided-By: Chen Jing');
    tag('v1.0.3', 'The project manager\n\nDecided-By: LILEI@example.org');
    tag('v1.1.0', 'Of the minor number the policy says nothing');
    repository.git('tag', 'v1.1.1');
    const warned = [
      ['refs/tags/v1.0.1', 'warning'],
      ['refs/tags/v1.0.2', 'warning'],
    ];
    assert.deepEqual(await found('check'), warned);
    assert.deepEqual(await found('refs', 'check'), warned);
  });

  it('are in order where the record of the release says who decided', async () => {
    tag('v1.0.0', 'First');
    tag('v1.0.1', 'Nobody in the tag');
    const decision =
      '{ from: 1.0.0, to: 1.0.1, role: project-manager, decidedBy: Li Lei, by: Li Lei, at: 2026-03-20 }';
    repository.commit({
      'releases/1.0.1.yaml': `kind: normal\nversion: 1.0.1\ndecisions:\n  - ${decision}\n`,
    });
    assert.deepEqual(await found('check'), []);
  });

  it('are warned of by "bump", for who Git says acts and for --decided-by', async () => {
    const bump = async (...argv: string[]): Promise<string> =>
      (
        await run(['bump', '--event', 'patch', '--tag', '--dry-run', ...argv], {
          cwd: repository.root,
        })
      ).stdout;
    assert.match(await bump(), /Warning: Tester <tester@example\.org> does not hold the role/);
    assert.doesNotMatch(await bump('--decided-by', 'Li Lei'), /Warning/);
  });
});
