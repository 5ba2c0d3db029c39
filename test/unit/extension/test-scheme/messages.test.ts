import assert from 'node:assert/strict';
import {
  readFromPage,
  readState,
  readToPage,
} from '../../../../src/extension/webview/test-scheme/read-message';
import { describeMessages } from '../../../support/panel-messages';

const state = {
  names: '1.0\n2.0',
  choice: { scheme: 'greek', options: { date: 'MMDD' } },
  arrangement: 'order',
};

describe('messages of the panel Test a Scheme', () => {
  describeMessages(readFromPage, {
    right: [
      { type: 'ready' },
      { type: 'ready', state },
      { type: 'state', sequence: 3, state },
      { type: 'rows', revision: 1, from: 0, count: 30 },
      { type: 'details', revision: 2, row: 7 },
      { type: 'load', source: 'tags' },
    ],
    wrong: [
      undefined,
      'ready',
      [],
      { type: 'other' },
      { type: 'state' },
      { type: 'state', state },
      { type: 'state', sequence: 1, state: { ...state, arrangement: 'up' } },
      {
        type: 'state',
        sequence: 1,
        state: { ...state, choice: { scheme: 'greek', options: { date: 4 } } },
      },
      { type: 'rows', revision: 1, from: -1, count: 30 },
      { type: 'rows', revision: 1, from: 0.5, count: 30 },
      { type: 'details', revision: 2 },
      { type: 'load', source: 'secrets' },
    ],
  });

  it('drops a state that another version kept, and keeps the rest of ready', () => {
    assert.deepEqual(readFromPage({ type: 'ready', state: { names: 3 } }), { type: 'ready' });
    assert.equal(readState({ names: '' }), undefined);
  });

  it('takes what the extension says, and nothing else', () => {
    const result = { type: 'result', revision: 1, total: 2, summary: '2 names' };
    assert.deepEqual(readToPage(result), result);
    for (const wrong of [null, { type: 'result' }, { type: 'rows', revision: 1, from: 0 }, {}]) {
      assert.equal(readToPage(wrong), undefined);
    }
  });
});
