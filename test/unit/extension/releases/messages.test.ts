import assert from 'node:assert/strict';
import {
  readFromPage,
  readState,
  readToPage,
} from '../../../../src/extension/webview/release/read-message';
import { isMarkup } from '../../../../src/extension/webview/release/read-markup';
import { describeMessages } from '../../../support/panel-messages';

describe('messages of the dashboard of a release', () => {
  describeMessages(readFromPage, {
    right: [{ type: 'ready' }, { type: 'act', revision: 3, key: '["stemma.tagRelease",{}]' }],
    wrong: [
      undefined,
      'ready',
      { type: 'other' },
      { type: 'act', revision: 1 },
      { type: 'act', revision: -1, key: 'x' },
      { type: 'act', revision: 1, key: 7 },
      { type: 'act', revision: 1, key: 'x'.repeat(20_001) },
      { type: 'show', command: 'workbench.action.quit' },
    ],
  });

  const state = { root: 'file:///x', release: '2.1.0' };
  const show = { type: 'show', revision: 1, language: 'zh-cn', state, told: '', sections: [] };

  it('are taken from the extension where they can be drawn', () => {
    assert.deepEqual(readToPage(show), show);
    for (const wrong of [
      null,
      { ...show, type: 'start' },
      { ...show, language: 'fr' },
      { ...show, state: {} },
      { ...show, revision: 'x' },
      { ...show, told: undefined },
      { ...show, sections: [{ id: 1, markup: '' }] },
      { ...show, sections: [{ id: 'x', markup: { tag: 'script', attributes: {}, children: [] } }] },
    ]) {
      assert.equal(readToPage(wrong), undefined);
    }
  });

  it('draw no element and no attribute that the extension does not use', () => {
    const right = { tag: 'p', attributes: { class: 'hint' }, children: ['text'] };
    assert.equal(isMarkup(right), true);
    for (const wrong of [
      { ...right, tag: 'iframe' },
      { ...right, tag: 'img' },
      { ...right, attributes: { onclick: 'x' } },
      { ...right, attributes: { style: 'x' } },
      { ...right, attributes: { href: 'https://example.com' } },
      { ...right, attributes: { class: 1 } },
      { ...right, children: 'text' },
      { ...right, children: [{ ...right, tag: 'object' }] },
      7,
    ]) {
      assert.ok(!isMarkup(wrong), JSON.stringify(wrong));
    }
  });

  it('draw nothing that is nested without end', () => {
    let markup: unknown = 'text';
    for (let depth = 0; depth < 100; depth++)
      markup = { tag: 'div', attributes: {}, children: [markup] };
    assert.ok(!isMarkup(markup));
  });

  it('bring a panel back by what its page kept', () => {
    assert.deepEqual(readState({ ...state, more: 1 }), state);
    for (const wrong of [undefined, [], { root: 'x' }, { release: 'x' }, { root: 1, release: 'x' }])
      assert.equal(readState(wrong), undefined);
  });
});
