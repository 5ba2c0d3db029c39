import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtInProcesses } from '../../../src/core/release/process/built-in';
import { languages } from '../../../src/core/text/language';
import { figureOf } from '../../support/flow-figures/figure';
import { flowFigures } from '../../support/flow-figures';
import { wrapped } from '../../support/flow-figures/wrap';
import { readPage, root } from './pages';

describe('the figures of the release processes (REL-7)', () => {
  const figures = flowFigures();

  it('are there, one for each process and language', () => {
    const files = readdirSync(join(root, 'docs/images')).filter((name) => name.startsWith('flow-'));
    assert.deepEqual(files.sort(), [...figures.keys()].sort());
    assert.equal(figures.size, builtInProcesses.length * languages.length);
  });

  for (const [name, text] of figures) {
    it(`${name} is what "npm run docs" makes of the process today`, () => {
      assert.equal(readPage(`docs/images/${name}`), text, 'run: npm run docs');
    });

    it(`${name} can be read on light and on dark ground, and loads nothing`, () => {
      assert.match(text, /prefers-color-scheme:dark/);
      assert.doesNotMatch(text, /href|url\(|@import|<script|<image/);
    });
  }

  for (const process of builtInProcesses) {
    it(`shows all stages and gates of ${process.id}, each gate once`, () => {
      for (const language of languages) {
        const { rows } = figureOf(process, language);
        assert.deepEqual(
          rows.map(({ title }) => title),
          process.stages.map(({ title }) => title[language]),
        );
        const shown = rows.flatMap(({ gates }) => gates.map(({ title }) => title)).sort();
        const wanted = [...process.gates.values()].map(({ title }) => title[language]).sort();
        assert.deepEqual(shown, wanted);
      }
    });
  }

  it('break lines at spaces and between Han characters, and lose nothing', () => {
    const text = '已授权：数量、区域、有效期、OA 确认 and more words [AUTH-1 AUTH-2]';
    const lines = wrapped(text, 80);
    assert.ok(lines.length > 3);
    assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
    for (const line of lines) assert.doesNotMatch(line, /^[，。、；：）]/);
  });
});
