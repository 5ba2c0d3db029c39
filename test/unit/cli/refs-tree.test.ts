import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { greekHistory, huaweiHistory, semverHistory } from '../../support/family-histories';
import { makeFamily } from '../../support/family-repository';
import { xmlMistakes } from '../../support/xml';
import { run } from './run';

describe('stemma refs tree', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-tree-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

  const tree = (...argv: string[]): ReturnType<typeof run> =>
    run(['refs', 'tree', ...argv], { cwd: folder });

  it('prints each line with its names, and hotfix branches under their tags', async () => {
    await makeFamily(folder, semverHistory.policy, semverHistory.history);
    const { code, lines } = await tree();
    assert.equal(code, 0);
    const from = lines.indexOf('1.1  6 names, from v1.0.0');
    assert.deepEqual(
      lines.slice(from + 1, from + 6).map((line) => line.replace(/ {2}fixes: .*/, '')),
      ['├─ ○ v1.1.0-beta.1', '├─ ● v1.1.0', '├─ ● v1.1.1', '│  └─ ▷ hotfix/1.1.2', '├─ ● v1.1.2'],
    );
    assert.equal(lines.at(-1), '● release  ○ stage  ▷ branch  ▶ main branch');
    assert.ok(lines.some((line) => /hotfix\/2\.0\.2 {2}fixes: .*main lacks 1/.test(line)));
  });

  it('prints one JSON line a name, with what it comes from and which fixes are missing where', async () => {
    await makeFamily(folder, huaweiHistory.policy, huaweiHistory.history);
    const { json } = await tree('--json');
    assert.deepEqual(
      json.find(({ name }) => name === 'V100R001C01B023SP02'),
      {
        ref: 'refs/tags/V100R001C01B023SP02',
        name: 'V100R001C01B023SP02',
        role: 'patch',
        line: 'V100R001',
        from: 'V100R001C01B023SP01',
        by: 'history',
      },
    );
    const branch = json.find(({ name }) => name === 'hotfix/V100R002C01B021SP01');
    assert.deepEqual(branch?.['missing'], { main: 1 });
  });

  it('draws the picture into a file', async () => {
    await makeFamily(folder, semverHistory.policy, semverHistory.history);
    const { code, stdout } = await tree('--svg', 'tree.svg');
    assert.equal(code, 0);
    assert.equal(stdout, 'The tree of 20 names is in tree.svg.\n');
    const svg = await readFile(join(folder, 'tree.svg'), 'utf8');
    assert.deepEqual(xmlMistakes(svg), []);
    assert.match(svg, />v2\.0\.0-rc\.1</);
  });

  it('says why it cannot write, or has nothing to draw', async () => {
    await makeFamily(folder, semverHistory.policy, semverHistory.history);
    const unwritten = await tree('--svg', join('none', 'tree.svg'));
    assert.equal(unwritten.code, 2);
    assert.match(unwritten.stderr, /Cannot write "none.tree\.svg": there is nothing at this path/);
    execFileSync('git', ['checkout', '--quiet', '--detach'], { cwd: folder });
    const refs = execFileSync('git', ['for-each-ref', '--format=%(refname)'], { cwd: folder });
    for (const ref of refs.toString().trim().split('\n'))
      execFileSync('git', ['update-ref', '-d', ref], { cwd: folder });
    const empty = await tree();
    assert.equal(empty.code, 2);
    assert.match(empty.stderr, /^Cannot draw a tree: no tag or branch here/);
  });

  it('goes by the scheme for a ref that has lost its object', async () => {
    await makeFamily(folder, semverHistory.policy, semverHistory.history);
    const lost = 'deadbeef'.repeat(5);
    await writeFile(join(folder, '.git', 'refs', 'tags', 'v9.0.0'), `${lost}\n`);
    const { code, json } = await tree('--json');
    assert.equal(code, 0);
    assert.equal(json.find(({ name }) => name === 'v9.0.0')?.['from'], 'v2.0.1');
  });

  it('calls no word of Greek letters a release but the last', async () => {
    await makeFamily(folder, greekHistory.policy, greekHistory.history);
    const { lines } = await tree();
    assert.ok(lines.includes('├─ ○ 1.0.0.210412_RC'), lines.join('\n'));
    assert.ok(lines.includes('├─ ● 1.0.0.210426_release'), lines.join('\n'));
  });

  it('speaks Chinese', async () => {
    await makeFamily(folder, huaweiHistory.policy, huaweiHistory.history);
    const { lines } = await run(['refs', 'tree', '--lang', 'zh-cn'], { cwd: folder });
    assert.ok(lines.includes('V100R002  3 个名称，源自 V100R001C02B053'), lines.join('\n'));
  });
});
