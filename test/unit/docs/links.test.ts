import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anchorOf, headingsOf, proseOf, readPage, root, trackedPages } from './pages';

interface Link {
  readonly from: string;
  /** Path from the root of the project. */
  readonly path: string;
  /** What follows `#`; empty for the page itself. */
  readonly anchor: string;
}

/** The links of a page that lead to files of the project, pictures too. */
function localLinks(from: string): readonly Link[] {
  const targets = [...proseOf(readPage(from)).matchAll(/\]\(([^)\s]+)\)/g)];
  return targets.flatMap(([, target = '']) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [file = '', anchor = ''] = target.split('#');
    return [{ from, path: file === '' ? from : join(dirname(from), decodeURI(file)), anchor }];
  });
}

describe('the pages of the project', () => {
  const pages = trackedPages();
  const links = pages.flatMap(localLinks);

  it('link to each other', () => {
    assert.ok(pages.includes('README.md') && pages.includes('docs/cli.md'));
    assert.ok(links.length > 40, String(links.length));
  });

  for (const page of pages) {
    it(`${page} links to files and headings that are there`, () => {
      const broken = links.filter(({ from }) => from === page).filter(isBroken);
      assert.deepEqual(broken, []);
    });
  }

  it('lead to every page under docs', () => {
    const reached = new Set(
      links.filter(({ from, path }) => from !== path).map(({ path }) => path),
    );
    const lost = pages.filter((page) => page.startsWith('docs/') && !reached.has(page));
    assert.deepEqual(lost, []);
  });
});

function isBroken({ path, anchor }: Link): boolean {
  if (!existsSync(join(root, path))) return true;
  if (anchor === '' || !path.endsWith('.md')) return false;
  return !headingsOf(readPage(path)).some(({ text }) => anchorOf(text) === anchor);
}
