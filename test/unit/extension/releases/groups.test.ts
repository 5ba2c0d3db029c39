import assert from 'node:assert/strict';
import { groupOf, groupReleases, overdueIn } from '../../../../src/extension/views/release-groups';
import { aNode, aState } from '../../../support/release-states';

describe('groups of the Releases view', () => {
  it('have what is overdue first and what is closed last, each only where it has releases', () => {
    const states = [
      aState({ status: 'closed' }),
      aState({ status: 'released' }),
      aState({ status: 'planned' }),
      aState({ status: 'running' }),
      aState({ status: 'running', isOverdue: true }),
    ];
    const groups = groupReleases(states).map(({ group }) => group);
    assert.deepEqual(groups, ['overdue', 'running', 'planned', 'released', 'closed']);
  });

  it('take a closed release for closed, whatever its plan said', () => {
    const state = aState({ status: 'closed', isOverdue: true });
    assert.equal(groupOf(state), 'closed');
    assert.equal(overdueIn([state, aState({ isOverdue: true })]), 1);
  });

  it('order what is under way by the day that is due, what has none last', () => {
    const due = (id: string, planned?: string) =>
      aState({
        record: { id },
        ...(planned !== undefined && { due: aNode('release', 'open', { planned }) }),
      });
    const [group] = groupReleases([due('c'), due('b', '2026-12-01'), due('a', '2026-11-01')]);
    assert.deepEqual(
      group?.states.map(({ record }) => record.id),
      ['a', 'b', 'c'],
    );
  });

  it('order what is over by its end, the newest first', () => {
    const closed = (id: string, at: string) =>
      aState({ status: 'closed', record: { id, closed: { by: 'Li Wei', at } } });
    const [group] = groupReleases([closed('old', '2025-01-01'), closed('new', '2026-01-01')]);
    assert.deepEqual(
      group?.states.map(({ record }) => record.id),
      ['new', 'old'],
    );
  });
});
