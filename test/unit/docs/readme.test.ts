import assert from 'node:assert/strict';
import { catalogue } from '../../../src/core/catalogue';
import { manifestKinds } from '../../../src/core/manifest/kinds';
import { presets } from '../../../src/core/policy/presets';
import { readPolicy } from '../../../src/core/policy/read-policy';
import { parse } from '../../../src/core/scheme';
import { compileScheme } from '../../../src/core/scheme/compile';
import { render } from '../../../src/core/text/message';
import { blocksOf, headingsOf, readPage, readmes } from './pages';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly title: string }[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly default: unknown }>>;
    };
  };
}

const { contributes } = JSON.parse(readPage('package.json')) as Manifest;

for (const { page, language, texts } of readmes) {
  describe(page, () => {
    const text = readPage(page);
    const nls = JSON.parse(readPage(texts)) as Readonly<Record<string, string>>;

    it('begins with the two commands that show the project', () => {
      assert.match(text, /^# .+\n\n```sh\nnpm start .*\nnpm test .*\n```\n/);
    });

    it('names every command by its title', () => {
      const titles = contributes.commands.map(
        ({ title }) => nls[title.replaceAll('%', '')] ?? title,
      );
      assert.deepEqual(
        titles.filter((title) => !text.includes(title)),
        [],
      );
    });

    it('lists every setting with its default', () => {
      const { properties } = contributes.configuration;
      const rows = Object.entries(properties).map(([key, { default: value }]) => {
        const shown = typeof value === 'string' ? value : JSON.stringify(value);
        return `| \`${key}\` | \`${shown}\` |`;
      });
      assert.deepEqual(
        rows.filter((row) => !text.includes(row)),
        [],
      );
    });

    it('lists every naming system by its title, with names that are legal in it', () => {
      for (const [id, data] of catalogue) {
        const row = text
          .split('\n')
          .find((line) =>
            line.startsWith(`| [\`${id}\`](docs/schemes/${id}.md) | ${data.title[language]} |`),
          );
        assert.ok(row !== undefined, id);
        const { scheme } = compileScheme(data, { resolve: (other) => catalogue.get(other) });
        assert.ok(scheme);
        const names = [...row.matchAll(/`([^`]+)`/g)].slice(1).map(([, name = '']) => name);
        assert.ok(names.length > 0, row);
        for (const name of names) assert.equal(parse(scheme, name).verdict, 'valid', name);
      }
    });

    it('says how many naming systems there are', () => {
      assert.ok(text.includes(` ${catalogue.size} `) || text.includes(`[${catalogue.size} `));
    });

    it('lists every preset by its title', () => {
      const rows = presets.map(({ id, title }) => `| \`${id}\` | ${title[language]} |`);
      assert.deepEqual(
        rows.filter((row) => !text.includes(row)),
        [],
      );
    });

    it('says how many kinds of manifest there are, and names a file of each that has a name', () => {
      assert.ok(text.includes(`[${manifestKinds.length} `));
      const named = manifestKinds.flatMap(({ files: [first = ''] }) =>
        /[*{]/.test(first) ? [] : [first.slice(first.lastIndexOf('/') + 1)],
      );
      assert.ok(named.length > 30);
      const words = new Map([
        ['ProjectSettings.asset', 'Unity'],
        ['DefaultGame.ini', 'Unreal'],
        ['project.godot', 'Godot'],
        ['export_presets.cfg', 'Godot'],
        ['changelog', '`debian/changelog`'],
      ]);
      assert.deepEqual(
        named.filter((file) => !text.includes(words.get(file) ?? `\`${file}\``)),
        [],
      );
    });

    for (const [index, policy] of blocksOf(text, 'jsonc').entries()) {
      it(`shows a policy without a problem as example ${index + 1}`, () => {
        const { problems } = readPolicy(policy, { catalogue });
        assert.deepEqual(
          problems.map(({ message }) => render(message, 'en')),
          [],
        );
      });
    }
  });
}

describe('the READMEs', () => {
  const [english, chinese] = readmes.map(({ page }) => readPage(page));
  assert.ok(english !== undefined && chinese !== undefined);

  it('have the same sections', () => {
    const levels = (page: string): readonly number[] => headingsOf(page).map(({ level }) => level);
    assert.ok(levels(english).length > 10);
    assert.deepEqual(levels(chinese), levels(english));
  });

  it('show the same pictures in their languages, as many examples, and as many rows', () => {
    const counts = (page: string): readonly number[] =>
      [/^!\[/gm, /^```jsonc$/gm, /^\| /gm, /^\d\. /gm].map((mark) => page.match(mark)?.length ?? 0);
    assert.ok(counts(english).every((count) => count > 0));
    assert.deepEqual(counts(chinese), counts(english));
  });
});
