import assert from 'node:assert/strict';
import { commandGroups } from '../../../src/cli/commands';
import { readPage } from './pages';

const [preface = '', ...sections] = readPage('docs/cli.md').split(/^### /m);
const commands = commandGroups.flatMap((group) => group.commands);

/** What the page says under the headings of a command, and of all commands. */
const sectionOf = (name: string): string =>
  sections.filter((section) => section.startsWith(`\`stemma ${name} `)).join('\n');

describe('docs/cli.md', () => {
  for (const { name, load } of commands) {
    it(`explains ${name} with all its options`, async () => {
      const section = sectionOf(name);
      assert.notEqual(section, '');
      const { options } = await load();
      const known = options.map((option) => `--${option.name}`);
      assert.deepEqual(
        known.filter((option) => !section.includes(option) && !preface.includes(option)),
        [],
      );
    });
  }
});
