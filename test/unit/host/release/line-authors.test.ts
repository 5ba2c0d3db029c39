import assert from 'node:assert/strict';
import { evaluateReleases } from '../../../../src/core/release/evaluate/evaluate-releases';
import { parseDay } from '../../../../src/core/text/day';
import { readRepository } from '../../../../src/host/read-repository';
import {
  withLineAuthors,
  type LineAuthorsOptions,
} from '../../../../src/host/release/line-authors';
import { temporaryRepository, type TemporaryRepository } from '../temporary-repository';

const commit = 'a'.repeat(40);
const ada = 'Ada <ada@example.com>';
const zhao = 'Zhao Lei <zhaolei@example.com>';

function entry(by: string, role: string): string {
  return `  - { step: approve, role: ${role}, commit: ${commit}, by: ${by}, at: 2026-11-09 }\n`;
}

const head = 'kind: normal\nversion: 1.1.0\napprovals:\n';
const path = 'releases/1.1.0.yaml';

/** What is told of each approval: whom Git says committed it, or that it is not committed. */
async function doubts(
  { root }: TemporaryRepository,
  options?: LineAuthorsOptions,
): Promise<readonly string[]> {
  const read = await readRepository(root, { git: true });
  const snapshot = await withLineAuthors(root, read, options);
  const today = parseDay('2026-11-10');
  assert.ok(today);
  const [state] = evaluateReleases(snapshot, today).states;
  return (state?.faults ?? []).flatMap(({ rule, severity, path: at, message }) =>
    rule === 'release/approval' && severity === 'warning'
      ? [`${at.join('/')} ${JSON.stringify(message.parameters['author'] ?? 'uncommitted')}`]
      : [],
  );
}

describe('who committed an approval', () => {
  let repository: TemporaryRepository;
  before(() => {
    repository = temporaryRepository();
    repository.commit('first', { 'package.json': '{}' });
    repository.commit('one who approves', { [path]: head + entry(ada, 'product-manager') });
  });
  after(() => repository.remove());

  it('is compared with the person whom it names, and doubted where that is another', async () => {
    assert.deepEqual(await doubts(repository), []);
    const own = head + entry(ada, 'product-manager');
    repository.commit('for another', { [path]: own + entry(zhao, 'test-manager') });
    assert.deepEqual(await doubts(repository), [`approvals/1/by "${ada}"`]);
    assert.deepEqual(await doubts(repository, { ids: ['2.0.0'] }), []);
    assert.deepEqual(await doubts(repository, { ids: ['1.1.0'] }), [`approvals/1/by "${ada}"`]);
  });

  const own = entry(zhao, 'test-manager').replace('2026-11-09', '2026-11-08');

  it('is the author, by another address too, whoever put the commit there', async () => {
    repository.write(path, head + own);
    repository.git('commit', '-qam', 'own', '--author', 'Zhao Lei <zl@example.org>');
    assert.deepEqual(await doubts(repository), []);
  });

  it('is nobody while it is not committed', async () => {
    repository.write(path, head + own + entry(ada, 'product-manager'));
    assert.deepEqual(await doubts(repository), ['approvals/1/by "uncommitted"']);
    repository.git('checkout', '-q', '--', path);
  });

  it('is not known where a shallow clone ends, nor asked for once the release is closed', async () => {
    repository.commit('for another', { [path]: head + entry(zhao, 'test-manager') });
    assert.equal((await doubts(repository)).length, 1);
    const edge = repository.git('rev-parse', 'HEAD');
    repository.write('.git/shallow', `${edge}\n`);
    assert.deepEqual(await doubts(repository), []);
    repository.write('.git/shallow', '');
    const closed = `closed: { by: ${ada}, at: 2026-11-10 }\n`;
    repository.commit('closed', { [path]: repository.read(path) + closed });
    assert.deepEqual(await doubts(repository), []);
    assert.equal((await doubts(repository, { ids: ['1.1.0'] })).length, 1);
  });
});
