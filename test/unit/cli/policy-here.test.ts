import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run';

const ours = {
  kind: 'version',
  title: { en: 'Our number', 'zh-cn': '我们的编号' },
  forms: ['N{number}'],
  fields: { number: { type: 'integer' } },
  order: ['number'],
  events: { next: { set: { number: '+1' }, title: { en: 'Next', 'zh-cn': '下一个' } } },
};

describe('the schemes of a run', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-policy-'));
    await mkdir(join(folder, 'deep', 'down'), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (text: string): Promise<void> => writeFile(join(folder, 'stemma.jsonc'), text);

  it("hold the policy's own, from every folder of the repository", async () => {
    await write(`// ours\n${JSON.stringify({ schemes: { ours } })}`);
    const cwd = join(folder, 'deep', 'down');
    const argv = ['next', '--scheme', 'ours', '--from', 'N7', '--event', 'next'];
    assert.equal((await run(argv, { cwd })).stdout, 'N8\n');
    assert.match((await run(['help', 'schemes'], { cwd })).stdout, /^ {2}ours +Our number$/m);
    const { json } = await run(['explain', '--json', 'N7'], { cwd });
    assert.deepEqual(
      json.map(({ scheme }) => scheme),
      ['ours'],
    );
  });

  it("put the policy's own before one of the catalogue with the same id", async () => {
    await write(JSON.stringify({ schemes: { semver: ours } }));
    const argv = ['parse', '--scheme', 'semver', 'N7'];
    assert.equal((await run(argv, { cwd: folder })).code, 0);
  });

  it('are those of the catalogue when the policy is broken, which is said with its place', async () => {
    await write('{\n  "schemes": { "ours": 7 }\n}\n');
    const { code, stderr } = await run(['parse', '--scheme', 'semver', '1.0.0'], { cwd: folder });
    assert.equal(code, 0);
    assert.match(stderr, /^Cannot use the policy "stemma\.jsonc" \(2:\d+\): /);
  });

  it('are those of the catalogue when the policy is no text', async () => {
    await writeFile(join(folder, 'stemma.jsonc'), Buffer.from([0, 1, 2, 255]));
    const { code, stderr } = await run(['parse', '--scheme', 'semver', '1.0.0'], { cwd: folder });
    assert.equal(code, 0);
    assert.notEqual(stderr, '');
  });
});
