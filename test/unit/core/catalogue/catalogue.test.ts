import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import { nextSteps, parse, type SchemeData } from '../../../../src/core/scheme';
import { initialName } from '../../../../src/core/scheme/initial-name';
import { dayOf, type Day } from '../../../../src/core/text/day';
import { languages } from '../../../../src/core/text/language';
import { render } from '../../../../src/core/text/message';
import { nameOf, schemeOf } from './schemes';

/** What each scheme is agreed to have: its fields as they are written, constants last, and its events. */
const agreed: Readonly<Record<string, readonly [fields: string, events: string]>> = {
  semver: [
    'major minor patch prerelease metadata',
    'major minor patch premajor preminor prepatch prerelease release',
  ],
  calver: ['year month micro', 'release micro'],
  'three-part': ['major minor revision', 'major minor revision'],
  'two-part': ['minor revision', 'minor revision'],
  greek: ['major minor revision date stage', 'major minor revision stage day'],
  decimal: ['major minor build stage stageNumber', 'major minor build alpha beta rc final'],
  gnu: ['major minor revision build', 'major minor revision build'],
  windows: ['major minor revision build', 'major minor revision build'],
  dotnet: ['major minor build revision', 'major minor build revision'],
  'test-publish': ['design requirement publication test mark', 'redesign requirement publish test'],
  medical: ['major minor corrective build', 'major minor corrective build'],
  'medical-release': ['major minor', 'major minor'],
  'product-demo': ['product kind major minor revision date', 'contract go-live feature revision'],
  'product-date': ['product major minor revision date', 'contract go-live feature revision'],
  ranged: ['major minor patch', 'major minor patch'],
  vp: ['kind major minor revision date patch', 'major minor revision patch'],
  huawei: [
    'version release region customer build correction patch',
    'version release customer build correction hotpatch',
  ],
  baseline: ['project terminal item iteration stage date', 'iteration stage'],
  branch: ['project terminal content iteration stage date', 'iteration stage'],
  'svn-tag': [
    'major minor revision build kind round date',
    'major minor revision test-round release-round',
  ],
  package: [
    'company project terminal iteration stage round plan correction',
    'iteration stage round plan repack',
  ],
  document: ['company project terminal item plan correction', 'plan correction'],
  'greek-file': [
    'name version mark modification person submission extension',
    'modification submission',
  ],
  'site-branch': ['site system', ''],
  'doc-folder': ['number title', ''],
  'qw-delivery': ['class product item version', 'version'],
  'qw-item': ['product subsystem number version kind', 'version'],
  'qw-product': ['abbr rest', ''],
  'qw-subsystem': ['product abbr rest', ''],
  'revision-label': ['major minor revision', 'major minor revision'],
  'product-string': ['product version stage build servicePack', ''],
  eulaid: ['kind number edition channel lang', ''],
};

const today = dayOf(2024, 2, 29) as Day;

/** Every value of every option, one at a time, and none. */
function optionsOf(data: SchemeData): readonly Readonly<Record<string, string>>[] {
  const single = Object.entries(data.options ?? {}).flatMap(([option, { values }]) =>
    Object.keys(values ?? {}).map((value) => ({ [option]: value })),
  );
  return [{}, ...single];
}

interface Place {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every object inside a value, with its path. */
function objectsIn(value: unknown, path: string): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => objectsIn(part, `${path}.${key}`));
  return Array.isArray(value) ? inner : [{ path, value: value as Place['value'] }, ...inner];
}

const han = /\p{Script=Han}/u;
/** A half-width mark that belongs to a Chinese sentence. */
const halfWidthMark = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;

describe('the catalogue', () => {
  it('holds the agreed schemes and no other', () => {
    assert.deepEqual([...catalogue.keys()].sort(), Object.keys(agreed).sort());
  });

  it('names each scheme as its data does, in lower-case letters, digits and "-"', () => {
    for (const [id, data] of catalogue) {
      assert.equal(data.id, id);
      assert.match(id, /^[a-z][a-z0-9-]*$/);
    }
  });

  it('is JSON', () => {
    for (const data of catalogue.values()) {
      assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
    }
  });
});

for (const [id, data] of catalogue) {
  describe(`the scheme ${id}`, () => {
    it('compiles without a problem with every value of its options', () => {
      for (const options of optionsOf(data)) schemeOf(id, options);
    });

    it('has the agreed fields, in the order written, and the agreed events', () => {
      const { forms } = schemeOf(id);
      const written = forms.flatMap((form) => form.fields.map(({ rule }) => rule.field));
      const constants = forms.flatMap((form) => Object.keys(form.data.constants ?? {}));
      const [fields = '', events = ''] = agreed[id] ?? [];
      assert.deepEqual([...new Set([...written, ...constants])].sort(), fields.split(' ').sort());
      const order = fields.split(' ');
      for (const form of forms) {
        const places = form.fields.map(({ rule }) => order.indexOf(rule.field));
        assert.deepEqual(
          places,
          [...places].sort((left, right) => left - right),
        );
      }
      assert.deepEqual(Object.keys(data.events ?? {}), events.split(' ').filter(Boolean));
    });

    it('says everything in both languages', () => {
      for (const { path, value } of objectsIn(data, id)) {
        if (!('en' in value) && !('zh-cn' in value)) continue;
        const { en, 'zh-cn': chinese, ...others } = value;
        assert.deepEqual(others, {}, path);
        assert.ok(typeof en === 'string' && en.trim() === en && en !== '', path);
        assert.ok(typeof chinese === 'string' && chinese.trim() === chinese, path);
        assert.match(chinese, han, path);
        assert.doesNotMatch(chinese, halfWidthMark, path);
        if (!path.includes('.examples.')) assert.doesNotMatch(en, han, path);
      }
    });

    it('titles and explains the scheme, every field, every event and every example', () => {
      assert.ok(data.title.en);
      assert.ok(data.source);
      for (const [field, { title, meaning }] of Object.entries(data.fields)) {
        assert.ok(title && meaning, field);
      }
      for (const [event, { title, meaning }] of Object.entries(data.events ?? {})) {
        assert.ok(title && meaning, event);
      }
      assert.ok(data.examples && data.examples.length > 0);
      assert.ok(data.line && data.line.length > 0);
    });

    it('has only valid examples', () => {
      const scheme = schemeOf(id);
      for (const { name } of data.examples ?? []) {
        assert.equal(parse(scheme, name).verdict, 'valid', name);
      }
    });

    it('begins a series with a valid name, whatever its options', () => {
      for (const options of optionsOf(data)) {
        const scheme = schemeOf(id, options);
        const first = initialName(scheme, today);
        if (first !== undefined) assert.equal(parse(scheme, first).verdict, 'valid', first);
      }
    });

    it('says why it refuses a step, and what to do, in both languages', () => {
      const scheme = schemeOf(id);
      for (const { name } of data.examples ?? []) {
        for (const { result } of nextSteps(scheme, nameOf(scheme, name), { today })) {
          if (result.ok) continue;
          assert.match(render(result.reason, 'en'), /^Cannot .*\.$/);
          for (const language of languages) {
            assert.doesNotMatch(render(result.reason, language), /[{}]/);
          }
        }
      }
    });

    it('words what stands in the way of a step so that it follows "Cannot take the step …:"', () => {
      const limits = data.limits?.map(({ message }) => message) ?? [];
      const events = Object.values(data.events ?? {}).flatMap((event) => [
        event,
        ...(event.variants ?? []),
      ]);
      const reasons = events.flatMap(({ refuse, needsMessage }) => [refuse, needsMessage]);
      for (const reason of [...limits, ...reasons]) {
        if (reason) assert.match(reason.en, /^[a-z].*\. [A-Z].*\.$/);
      }
    });

    it('can stand in a policy file', () => {
      const { id: _, ...body } = data;
      const text = JSON.stringify({ schemes: { [`our-${id}`]: body }, tags: [`our-${id}`] });
      const { policy, problems } = readPolicy(text, { catalogue });
      assert.deepEqual(
        problems.map(({ message }) => render(message, 'en')),
        [],
      );
      const scheme = policy?.schemes.get(`our-${id}`);
      assert.ok(scheme);
      for (const { name } of data.examples ?? []) {
        assert.equal(parse(scheme, name).verdict, 'valid', name);
      }
    });
  });
}
