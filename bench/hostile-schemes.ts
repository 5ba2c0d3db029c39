import type { SchemeData } from '../src/core/scheme';
import { createRandom, type Random } from './random';

const knownToBeBad: readonly SchemeData[] = [
  scheme('adjacent', ['{a}{b}{c}{d}'], { a: word(), b: word(), c: word(), d: word() }),
  scheme('adjacent-digits', ['{a}{b}{c}'], { a: digits(), b: digits(), c: digits() }),
  scheme('optional-groups', ['{a}[{b}[{c}[{d}[{e}]]]]'], {
    a: word(),
    b: word(),
    c: word(),
    d: word(),
    e: word(),
  }),
  scheme('groups-in-a-row', ['{a}[{b}][{c}][{d}][{e}][{f}]!'], {
    a: word(),
    b: word(),
    c: word(),
    d: word(),
    e: word(),
    f: word(),
  }),
  scheme('lazy', ['{a}{b}{c}-{d}'], {
    a: { ...word(), lazy: true },
    b: digits(),
    c: { ...word(), lazy: true },
    d: digits(),
  }),
  scheme('alternatives', ['(a|aa|aaa|aaaa|aaaaa){a}(a|aa|aaa|aaaa|aaaaa){b}(a|aa|aaa)'], {
    a: word(),
    b: word(),
  }),
  scheme('words', ['{a}{b}{c}'], { a: aWord(), b: aWord(), c: word() }),
  scheme('widths', ['{a}{b}{c}'], {
    a: { type: 'integer', paddedTo: 256 },
    b: { type: 'integer', paddedTo: 256 },
    c: { type: 'integer', width: 8 },
  }),
  scheme(
    'forms',
    Array.from({ length: 12 }, (_, index) => `{a}[{b}]-{c}${'x'.repeat(index)}`),
    { a: word(), b: word(), c: word() },
  ),
  scheme('han', ['{a}{b}[-{c}]'], { a: han(), b: han(), c: han() }),
  scheme('identifiers', ['{a}{b}[.{c}]'], {
    a: { type: 'identifiers' },
    b: { type: 'identifiers' },
    c: { type: 'identifiers' },
  }),
  scheme('nested', ['{x}{y}-{z}'], {
    x: { type: 'scheme', scheme: 'adjacent' },
    y: { type: 'scheme', scheme: 'optional-groups' },
    z: { type: 'scheme', scheme: 'lazy' },
  }),
  scheme('nested-deeply', ['{x}[{y}]'], {
    x: { type: 'scheme', scheme: 'nested' },
    y: { type: 'scheme', scheme: 'nested' },
  }),
];

const generatedCount = 12;

/** Fields that hold much the same, in any order, with little between them and groups in groups. */
function generated(random: Random, index: number): SchemeData {
  const makers = [word, digits, han, aWord, lazyWord, identifiers, number];
  const ids = [...'abcdef'];
  const fields = Object.fromEntries(ids.map((id) => [id, random.pick(makers)()]));
  let open = 0;
  const parts = ids.map((id, at) => {
    const isGroup = at > 0 && random.onceIn(2);
    const isInner = isGroup && random.onceIn(2);
    if (isInner) open++;
    const part = `${random.pick(separators)}{${id}}`;
    return !isGroup ? part : isInner ? `[${part}` : `[${part}]`;
  });
  const forms = [`${parts.join('')}${']'.repeat(open)}`];
  return scheme(`generated-${String(index)}`, forms, fields);
}

const separators = ['', '', '', '.', '1', '(a|aa|aaa)', '(|a)'];

const random = createRandom(256);

/** Schemes of the kind that make a backtracking matcher slow; a policy may hold each of them. */
export const hostileSchemes: readonly SchemeData[] = [
  ...knownToBeBad,
  ...Array.from({ length: generatedCount }, (_, index) => generated(random, index)),
];

function lazyWord() {
  return { ...word(), lazy: true } as const;
}

function identifiers() {
  return { type: 'identifiers' } as const;
}

function number() {
  return { type: 'integer' } as const;
}

function scheme(id: string, forms: readonly string[], fields: SchemeData['fields']): SchemeData {
  const order = Object.keys(fields);
  return { id, kind: 'label', title: { en: id, 'zh-cn': id }, forms, fields, order };
}

function word() {
  return { type: 'text', of: ['lower', 'digit'], also: '.' } as const;
}

function digits() {
  return { type: 'text', of: ['digit'] } as const;
}

function han() {
  return { type: 'text', of: ['han', 'letter', 'digit'] } as const;
}

function aWord() {
  return { type: 'word', words: ['a', 'aa', 'aaa', 'aaaa', 'aaaaaaaa'], case: 'ignore' } as const;
}
