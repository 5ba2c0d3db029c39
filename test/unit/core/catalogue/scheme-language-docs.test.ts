import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../../../src/core/catalogue';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import { render } from '../../../../src/core/text/message';

const page = readFileSync(join(__dirname, '../../../../../docs/scheme-language.md'), 'utf8');

describe('docs/scheme-language.md', () => {
  const examples = [...page.matchAll(/```jsonc\n(.*?)```/gs)].map(([, text = '']) => text);

  it('has examples', () => {
    assert.ok(examples.length >= 4);
  });

  for (const [index, text] of examples.entries()) {
    it(`shows a policy without a problem as example ${index + 1}`, () => {
      const { policy, problems } = readPolicy(text, { catalogue });
      assert.deepEqual(
        problems.map(({ message }) => render(message, 'en')),
        [],
      );
      assert.ok(policy);
    });
  }

  it('lists every shipped scheme with its events', () => {
    for (const [id, data] of catalogue) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${id}\` |`));
      assert.ok(row, id);
      const events = Object.keys(data.events ?? {}).join(', ') || '–';
      assert.ok(row.endsWith(`| ${events} |`), `${id}: ${row}`);
    }
  });

  it('says which options the shipped schemes have', () => {
    for (const [id, data] of catalogue) {
      for (const option of Object.keys(data.options ?? {})) {
        const rows = page.split('\n').filter((line) => line.includes(`| \`${option}\` |`));
        assert.ok(
          rows.some((row) => row.split('|')[1]?.includes(`\`${id}\``)),
          `${id}: ${option}`,
        );
      }
    }
  });

  it('names every key of a scheme', () => {
    const keys = [...catalogue.values()].flatMap((data) => Object.keys(data));
    for (const key of new Set(keys)) {
      if (key !== 'id') assert.ok(page.includes(`\`${key}\``), key);
    }
  });
});
