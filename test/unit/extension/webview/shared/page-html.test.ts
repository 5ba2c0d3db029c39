import assert from 'node:assert/strict';
import { pageHtml } from '../../../../../src/extension/webview/shared/page-html';

const frame = { nonce: 'abc', script: 's.js', styles: ['s.css'], title: '<b>"' };

describe('the page of a panel', () => {
  it('runs and loads nothing but its own script and style sheet', () => {
    const html = pageHtml(frame);
    assert.match(html, /default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'/);
    assert.match(html, /<title>&lt;b&gt;&quot;<\/title>/);
    assert.equal([...html.matchAll(/nonce="abc"/g)].length, 2);
  });

  it('runs nothing but its own script, and shows no image but its own', () => {
    const html = pageHtml({ ...frame, images: 'data:' });
    const policy = /content="([^"]*)"/.exec(html)?.[1];
    assert.equal(
      policy,
      "default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'; img-src data:",
    );
  });

  it('loads its own style sheet behind the one that all panels have', () => {
    const html = pageHtml({ ...frame, styles: ['panel.css', 'own.css'] });
    const styles = [...html.matchAll(/nonce="abc" href="([^"]*)"/g)].map((found) => found[1]);
    assert.deepEqual(styles, ['panel.css', 'own.css']);
  });
});
