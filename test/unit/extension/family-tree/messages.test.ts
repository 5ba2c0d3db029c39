import assert from 'node:assert/strict';
import {
  mostDetails,
  readFromPage,
  readState,
  readToPage,
} from '../../../../src/extension/webview/family-tree/read-message';
import { describeMessages } from '../../../support/panel-messages';

describe('messages of the panel Family Tree', () => {
  describeMessages(readFromPage, {
    right: [
      { type: 'ready' },
      { type: 'details', revision: 1, nodes: [0, 5, 7] },
      { type: 'open', revision: 2, node: 7 },
      { type: 'menu', revision: 2, node: 7 },
      { type: 'save', format: 'svg', content: '<svg/>' },
      { type: 'save', format: 'png', content: 'iVBO' },
      { type: 'failed', reason: 'EncodingError' },
    ],
    wrong: [
      undefined,
      'ready',
      [],
      { type: 'other' },
      { type: 'details', revision: 1, nodes: [-1] },
      { type: 'details', revision: 1, nodes: ['1'] },
      { type: 'details', nodes: [1] },
      { type: 'open', revision: 1, node: 0.5 },
      { type: 'open', revision: 1, node: '0' },
      { type: 'save', format: 'exe', content: '' },
      { type: 'save', format: 'svg' },
      { type: 'failed', reason: {} },
    ],
  });

  it('does not read more names at once than a picture shows', () => {
    const nodes = Array.from({ length: mostDetails + 1 }, (_, index) => index);
    assert.equal(readFromPage({ type: 'details', revision: 1, nodes }), undefined);
  });

  it('takes what the extension says, and nothing else', () => {
    const family = { type: 'family', revision: 1, family: {} };
    const start = { type: 'start', language: 'en', root: 'file:///x', texts: {}, roles: {} };
    const right = [
      family,
      start,
      { type: 'notice', text: '' },
      { type: 'details', revision: 1, details: [] },
    ];
    for (const each of right) assert.deepEqual(readToPage(each), each);
    for (const wrong of [
      null,
      { type: 'family' },
      { ...start, texts: { a: 1 } },
      { ...start, root: 1 },
      {},
    ]) {
      assert.equal(readToPage(wrong), undefined);
    }
  });
});

describe('what the page of the family tree keeps', () => {
  const state = {
    ...{ root: 'file:///x', query: 'v1', selected: 'refs/tags/v1.0.0' },
    view: { x: 1.5, y: 0, scale: 0.2 },
  };

  it('is taken up again', () => {
    assert.deepEqual(readState(JSON.parse(JSON.stringify(state))), state);
    assert.deepEqual(readState({ root: '', query: '' }), { root: '', query: '' });
  });

  it('is dropped where another version kept it differently', () => {
    for (const wrong of [undefined, [], {}, { root: 1, query: '' }, { root: '' }]) {
      assert.equal(readState(wrong), undefined);
    }
    for (const view of [
      { x: 1, y: 1, scale: 0 },
      { x: 1, y: 1, scale: -1 },
      { x: null, y: 1, scale: 1 },
      'x',
    ]) {
      assert.equal(readState({ ...state, view })?.view, undefined);
    }
  });
});
