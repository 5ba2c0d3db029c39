import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { enteredRecord } from '../cli/release-records';
import { createRepository, packageJson, type TestRepository } from '../cli/repository';
import { blocksOf, readPage } from './pages';

const bin = join(resolve(__dirname, '../../../..'), 'out', 'src', 'cli', 'bin.js');
const page = readPage('docs/release-gates.md');

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

interface Workflow {
  readonly jobs: { readonly deploy: { readonly steps: readonly Step[] } };
}

interface Pipeline {
  readonly deploy: {
    readonly script: readonly string[];
    readonly allow_failure: { readonly exit_codes: readonly number[] };
  };
}

/** What became of a run: whether it failed, and whether `deploy.sh` ran. */
type Outcome = 'deployed' | 'skipped' | 'failed';

describe('the recipes of docs/release-gates.md', function () {
  this.timeout(30_000);
  let repository: TestRepository;
  let approved: string;

  const open = (): string => `${enteredRecord('1.0.1', approved)}rollback: { trigger: it fails }\n`;

  beforeEach(() => {
    repository = createRepository({
      'stemma.jsonc': JSON.stringify({ version: 'semver', tags: 'v{version}' }),
      'package.json': packageJson('1.0.0'),
      'deploy.sh': '#!/bin/sh\ngit rev-parse HEAD > .git/deployed\n',
    });
    chmodSync(join(repository.root, 'deploy.sh'), 0o755);
    repository.commit({});
    approved = repository.git('rev-parse', 'HEAD');
    repository.write('.git/bin/stemma', `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
    chmodSync(join(repository.root, '.git/bin/stemma'), 0o755);
  });
  afterEach(() => repository.remove());

  function sh(script: string, env: Readonly<Record<string, string>> = {}): number | null {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    const { status } = spawnSync('bash', ['-e', '-c', script], {
      cwd: repository.root,
      encoding: 'utf8',
      env: {
        ...Object.fromEntries(kept),
        PATH: `${join(repository.root, '.git', 'bin')}:${process.env['PATH'] ?? ''}`,
        RELEASE: '1.0.1',
        RUNNER_TEMP: join(repository.root, '.git'),
        GITHUB_OUTPUT: join(repository.root, '.git', 'output'),
        CI_COMMIT_SHA: repository.git('rev-parse', 'HEAD'),
        GIT_COMMIT: repository.git('rev-parse', 'HEAD'),
        ...env,
      },
    });
    return status;
  }

  function github(): Outcome {
    const [text = ''] = blocksOf(page, 'yaml');
    const { steps } = (parse(text) as Workflow).jobs.deploy;
    const [gate, deploy] = steps.filter(({ run }) => run !== undefined);
    assert.equal(gate?.id, 'gate');
    if (sh(gate.run ?? '') !== 0) return 'failed';
    const output = new Map(
      readFileSync(join(repository.root, '.git/output'), 'utf8')
        .split('\n')
        .map((line) => line.split('=') as [string, string]),
    );
    assert.equal(deploy?.if, "steps.gate.outputs.open == 'true'");
    if (output.get('open') !== 'true') return 'skipped';
    assert.deepEqual(deploy.env, { COMMIT: '${{ steps.gate.outputs.commit }}' });
    const status = sh(deploy.run ?? '', { COMMIT: output.get('commit') ?? '' });
    return outcomeOf(status, []);
  }

  function gitlab(): Outcome {
    const [, text = ''] = blocksOf(page, 'yaml');
    const { script, allow_failure: allowed } = (parse(text) as Pipeline).deploy;
    return outcomeOf(sh(script.join('\n')), allowed.exit_codes);
  }

  function jenkins(): Outcome {
    const [text = ''] = blocksOf(page, 'groovy');
    const [, ask = ''] = /returnStatus: true, script: '([^']*)'/.exec(text) ?? [];
    const [, deploy = ''] = /if \(code == 0\) \{ sh '([^']*)' \}/.exec(text) ?? [];
    assert.ok(text.includes("if (code > 1) { error '"));
    const code = sh(ask);
    return code === 0 ? outcomeOf(sh(deploy), []) : code === 1 ? 'skipped' : 'failed';
  }

  function outcomeOf(status: number | null, allowed: readonly number[]): Outcome {
    const isDeployed = existsSync(join(repository.root, '.git/deployed'));
    assert.equal(isDeployed, status === 0);
    if (status === 0) return 'deployed';
    return status !== null && allowed.includes(status) ? 'skipped' : 'failed';
  }

  for (const recipe of [github, gitlab, jenkins]) {
    it(`deploy once the gate is open, and only then: ${recipe.name}`, () => {
      repository.commit({ 'releases/1.0.1.yaml': enteredRecord('1.0.1', approved) });
      assert.equal(recipe(), 'skipped', 'no rollback trigger');
      repository.commit({ 'releases/1.0.1.yaml': `<<<<<<< ours\n${open()}` });
      assert.equal(recipe(), 'failed', 'a conflict');
      rmSync(join(repository.root, '.git/output'), { force: true });
      repository.commit({ 'releases/1.0.1.yaml': open() });
      assert.equal(recipe(), 'deployed');
    });
  }

  it('deploy what was tagged, not what is on the branch by now: github', () => {
    repository.git('tag', '--annotate', '--message', '1.0.1', 'v1.0.1');
    repository.commit({ 'releases/1.0.1.yaml': open(), 'later.txt': 'x' });
    assert.equal(github(), 'deployed');
    assert.equal(repository.read('.git/deployed').trim(), approved);
  });

  for (const recipe of [gitlab, jenkins]) {
    it(`do not deploy other content than was approved: ${recipe.name}`, () => {
      repository.git('tag', '--annotate', '--message', '1.0.1', 'v1.0.1');
      repository.commit({ 'releases/1.0.1.yaml': open(), 'later.txt': 'x' });
      assert.equal(recipe(), 'skipped');
    });
  }

  it('take the record from the branch where a tag starts the pipeline', () => {
    const [, script = ''] = blocksOf(page, 'sh');
    repository.git('tag', '--annotate', '--message', '1.0.1', 'v1.0.1');
    repository.commit({ 'releases/1.0.1.yaml': open(), 'later.txt': 'x' });
    repository.git('clone', '--quiet', '--bare', '.', '.git/server');
    repository.git('remote', 'add', 'origin', '.git/server');
    assert.equal(sh(script), 1, 'the branch holds more than the tag');
    repository.git('checkout', '--quiet', 'v1.0.1');
    assert.equal(sh(script), 0);
  });
});
