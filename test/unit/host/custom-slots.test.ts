import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { planBump } from '../../../src/core/plan/plan-bump';
import type { RepositorySnapshot } from '../../../src/core/snapshot/types';
import { parseDay, type Day } from '../../../src/core/text/day';
import { render } from '../../../src/core/text/message';
import { unitStates } from '../../../src/core/units/unit-states';
import { applyPlan } from '../../../src/host/apply-plan';
import { readRepository } from '../../../src/host/read-repository';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository';

const today = parseDay('2024-05-06') as Day;

describe('places of versions that the policy names', () => {
  let repository: TemporaryRepository;

  beforeEach(() => {
    repository = temporaryRepository();
  });
  afterEach(() => repository.remove());

  const read = (): Promise<RepositorySnapshot> => readRepository(repository.root, { git: true });

  it('are found in files of any kind, and belong to the nearest folder with a manifest', async () => {
    const slots = [
      { file: '**/version.ts', pattern: "VERSION = '(.*)'" },
      { file: 'package.json', json: '/config/version' },
    ];
    repository.commit('start', {
      'stemma.jsonc': JSON.stringify({ version: 'semver', slots }),
      'package.json': '{ "version": "1.0.0", "config": { "version": "1.0.0" } }',
      'src/version.ts': "export const VERSION = '1.0.0';\n",
      'packages/a/package.json': '{ "version": "2.0.0" }',
      'packages/a/src/deep/version.ts': "export const VERSION = '2.1.0';\n",
    });
    const states = unitStates(await read());
    assert.deepEqual(
      states.map(({ unit, drift, slots: found }) => [unit.id, drift, found.length]),
      [
        ['.', false, 3],
        ['packages/a', true, 2],
      ],
    );
  });

  it('of one file may be those of several units, and each moves with its own', async () => {
    const policy = {
      version: 'semver',
      units: { web: { path: 'web' }, server: { path: 'server' } },
      slots: [
        { file: 'versions.txt', pattern: '^web (.*)$', unit: 'web' },
        { file: 'versions.txt', pattern: '^server (.*)$', unit: 'server' },
      ],
    };
    repository.commit('start', {
      'stemma.jsonc': JSON.stringify(policy),
      'web/package.json': '{ "version": "1.0.0" }',
      'server/package.json': '{ "version": "5.0.0" }',
      'versions.txt': 'web 1.0.0\r\nserver 5.0.0\r\n',
    });
    const plan = planBump(await read(), { unit: 'web', event: 'minor', today });
    assert.ok(plan.ok, plan.ok ? '' : render(plan.reason, 'en'));
    const applied = await applyPlan(repository.root, plan.value, { git: true });
    assert.ok(applied.ok);
    assert.equal(repository.read('versions.txt'), 'web 1.1.0\r\nserver 5.0.0\r\n');
    assert.match(repository.read('web/package.json'), /1\.1\.0/);
    assert.match(repository.read('server/package.json'), /5\.0\.0/);
  });

  it('are edited in the bytes of a file in GBK alone', async () => {
    const slots = { file: 'app.txt', pattern: 'v=([0-9.]+)' };
    repository.write('stemma.jsonc', JSON.stringify({ version: 'semver', slots }));
    // 版本 v=1.0.0 end
    const head = [0xb0, 0xe6, 0xb1, 0xbe, 0x20];
    const bytes = (version: string): Uint8Array =>
      Uint8Array.from([...head, ...Buffer.from(`v=${version} end\r\n`)]);
    repository.write('app.txt', bytes('1.0.0'));
    repository.commit('start');
    const plan = planBump(await read(), { unit: '.', event: 'major', today });
    assert.ok(plan.ok, plan.ok ? '' : render(plan.reason, 'en'));
    const [step] = plan.value.steps;
    assert.ok(step?.type === 'edit-file');
    assert.equal(step.edits[0]?.byteOffset, head.length + 2);
    assert.ok((await applyPlan(repository.root, plan.value, { git: true })).ok);
    const after = repository.git('hash-object', 'app.txt');
    repository.write('wanted.txt', bytes('2.0.0'));
    assert.equal(after, repository.git('hash-object', 'wanted.txt'));
  });

  it('need the engine for patterns only where the policy has one', () => {
    const script = (slots: object): string => {
      repository.write('stemma.jsonc', JSON.stringify({ slots }));
      repository.write('a.json', '{ "v": "1.0.0" }');
      const host = resolve(__dirname, '../../../src/host/read-repository.js');
      const code = `require(${JSON.stringify(host)}).readRepository(${JSON.stringify(repository.root)}, { git: false }).then((it) => console.log(it.manifests.length, Object.keys(require.cache).some((path) => path.includes('re2js'))));`;
      return execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' }).trim();
    };
    assert.equal(script({ file: 'a.json', json: '/v' }), '1 false');
    assert.equal(script({ file: 'a.json', pattern: '"v": "(.*)"' }), '1 true');
  });
});
