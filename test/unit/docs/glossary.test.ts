import assert from 'node:assert/strict';
import { glossaryPage } from '../../support/glossary-page';
import { readPage } from './pages';

describe('docs/glossary.md', () => {
  it('is what the data says; npm run glossary writes it', () => {
    assert.equal(readPage('docs/glossary.md'), glossaryPage());
  });
});
