import assert from 'node:assert/strict';
import { catalogue } from '../../../src/core/catalogue';
import { policyShape } from '../../../src/core/policy/policy-shape';
import type { Shape } from '../../../src/core/policy/shape';
import { customParts, customShapes } from '../../../src/core/policy/slot-shape';
import { readPolicy } from '../../../src/core/policy/read-policy';
import { vocabularyOf } from '../../../src/core/policy/vocabulary';
import { parse } from '../../../src/core/scheme';
import { render } from '../../../src/core/text/message';
import { blocksOf, readPage } from './pages';
import { compilePattern } from '../../../src/lazy/patterns';
import { presetTable } from './preset-table';

const page = readPage('docs/policy.md');

describe('docs/policy.md', () => {
  const shape = policyShape(vocabularyOf(catalogue));

  it('explains every key of a policy, of a unit, of a rule, of a slot, of a layout and of a role', () => {
    const { unit, nameRule, fileRule, slotRule, layout, role } = shape.definitions;
    const ruleKeys = nameRule?.anyOf?.flatMap(({ properties = {} }) => Object.keys(properties));
    const keys = [
      ...[shape.root, unit, fileRule, slotRule, layout, role].flatMap((part) =>
        Object.keys(part?.properties ?? {}),
      ),
      ...(ruleKeys ?? []),
    ];
    assert.ok(keys.length > 25, String(keys.length));
    assert.deepEqual(
      keys.filter((key) => !page.includes(`\`${key}\``) && !page.includes(`"${key}":`)),
      [],
    );
  });

  it('explains every key of releases, and every need', () => {
    const { release, need } = shape.definitions;
    const keys: string[] = [];
    const collect = (part: Shape | undefined): void => {
      for (const [key, inner] of Object.entries(part?.properties ?? {})) {
        keys.push(key);
        collect(inner);
      }
      for (const inner of part?.anyOf ?? []) collect(inner);
      if (part?.items) collect(part.items);
      if (part?.additionalProperties) collect(part.additionalProperties);
    };
    collect(release);
    const needs = need?.anyOf?.flatMap(({ properties }) => properties?.['need']?.enum ?? []) ?? [];
    assert.ok(keys.length > 30 && needs.length > 20);
    const text = page.slice(page.indexOf('## release'), page.indexOf('## schemes'));
    assert.deepEqual(
      [...keys, ...needs].filter(
        (key) => !text.includes(`\`${key}\``) && !text.includes(`"${key}":`),
      ),
      [],
    );
  });

  it('explains every shape of a slot, and every kind of commit', () => {
    const kinds = Object.keys(shape.root.properties?.['commits']?.properties ?? {});
    assert.ok(kinds.length > 2);
    assert.deepEqual(
      [...customShapes, ...customParts, ...kinds].filter((word) => !page.includes(`\`${word}\``)),
      [],
    );
  });

  it('lists every preset as it is', () => {
    assert.ok(page.includes(presetTable()), presetTable());
  });

  for (const [index, text] of blocksOf(page, 'jsonc').entries()) {
    it(`shows a policy without a problem as example ${index + 1}`, () => {
      const { problems } = readPolicy(text, { catalogue, patterns: compilePattern });
      assert.deepEqual(
        problems.map(({ message }) => render(message, 'en')),
        [],
      );
    });
  }

  it('shows the standard of which little is left with names that it reads', () => {
    const { policy } = readPolicy(blocksOf(page, 'jsonc').at(-1) ?? '', { catalogue });
    assert.ok(policy?.scheme);
    assert.equal(parse(policy.scheme, 'RFP_V1.0.04_20050726').verdict, 'valid');
    assert.equal(parse(policy.scheme, 'RFP_1.0.04_20050726').verdict, 'invalid');
  });
});
