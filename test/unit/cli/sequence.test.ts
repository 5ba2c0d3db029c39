import assert from 'node:assert/strict';
import { run } from './run';

const sequence = ['sequence', '--scheme', 'svn-tag'];
const tags = ['v1.0.0_T1_20160909', 'v1.0.0_R1_20161109', 'v1.0.0_T2_20170110'];

describe('stemma sequence', () => {
  it('is content with names that follow each other', async () => {
    const { code, lines } = await run([...sequence, ...tags.slice(0, 2)]);
    assert.equal(code, 0);
    assert.deepEqual(lines, ['No findings (names: 2).']);
  });

  it('prints a line for each finding, with its rule and the right name, and exits with 1', async () => {
    const { code, lines } = await run([...sequence, ...tags]);
    assert.equal(code, 1);
    assert.deepEqual(lines, [
      '3: "v1.0.0_T2_20170110" comes too late: "v1.0.0_R1_20161109" has ended the tests of this number. "v1.0.1_T1_20170110" would be right. [sequence/late-test]',
    ]);
  });

  it('reads standard input, and prints JSON with exactly the keys of the contract', async () => {
    const { code, json } = await run([...sequence, '--stdin', '--json'], {
      stdin: `${tags.join('\n')}\n`,
    });
    assert.equal(code, 1);
    assert.deepEqual(
      json.map(({ message, ...others }) => [typeof message, others]),
      [
        [
          'string',
          {
            line: 3,
            name: tags[2],
            rule: 'sequence/late-test',
            right: 'v1.0.1_T1_20170110',
            against: tags[1],
          },
        ],
      ],
    );
  });

  it('speaks Chinese', async () => {
    const { lines } = await run([...sequence, ...tags, '--lang', 'zh-cn']);
    assert.match(lines[0] ?? '', /^3：“v1\.0\.0_T2_20170110”来得太晚/);
  });

  it('reports what is no name of the scheme, and goes on with the rest', async () => {
    const { code, stdout, stderr } = await run([...sequence, 'main', ...tags.slice(0, 2)]);
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^Cannot read "main": /);
  });

  it('tells a step by the rules that it breaks', async () => {
    const argv = ['step', '--scheme', 'huawei', '--from', 'V100R001B011'];
    const wrong = [...argv, '--to', 'V100R001B031', '--event', 'build'];
    assert.match(
      (await run(wrong)).stderr,
      /Build \(B\) counts on from 01 to 02, but it is 03\. Build \(B\) moves, so Correction goes back to 0, but it is 1\./,
    );
    const any = await run([...argv, '--to', 'V100R001B031']);
    assert.match(any.stderr, /^No event leads from .*counts on from 01 to 02/);
    const chinese = await run([...wrong, '--lang', 'zh-cn']);
    assert.match(chinese.stderr, /变化后，改错号应复位为 0，实际为 1/);
  });
});
