import { compileScheme, parse, type SchemeData } from '../src/core/scheme';
import { catalogue } from '../src/core/catalogue';
import { testScheme } from '../src/core/workshop';
import type { Figure } from './figure';
import { measureInTurns } from './measure';
import { namesOfScheme } from './names-of-scheme';
import { createRandom } from './random';
import { schemeOf } from './schemes';

const count = 1000;
const turns = 41;
const keystrokes = 10;

/** Schemes of different kinds: plain, long, dated, with words and free text, and one that nests another. */
const ids = ['semver', 'huawei', 'greek', 'baseline', 'document'];
const tag: SchemeData = {
  id: 'v-tag',
  kind: 'tag',
  title: { en: 'Tag', 'zh-cn': '标签' },
  forms: ['(v|){semver}'],
  fields: { semver: { type: 'scheme', scheme: 'semver' } },
  order: ['semver'],
  examples: [{ name: 'v1.2.3-rc.1', means: { en: 'A tag', 'zh-cn': '标签' } }],
};

/** What a keystroke costs in the panel that tries a scheme on names: the scheme is made ready, all names are read and put in order. */
export function workshopFigures(): Figure[] {
  const schemes = [...ids.map((id) => schemeOf(id).data), tag];
  const figures = schemes.map(keystroke);
  return [figures.reduce((worst, each) => (each.value > worst.value ? each : worst))];
}

function keystroke(data: SchemeData): Figure {
  const ready = (): ReturnType<typeof schemeOf> => {
    const { scheme } = compileScheme(data, { resolve: (id) => catalogue.get(id) });
    if (!scheme) throw new Error(`Cannot measure: the scheme "${data.id}" is not accepted.`);
    return scheme;
  };
  const names = namesOfScheme(ready(), createRandom(11), count);
  const wrong = names.map((name, index) => (index % 10 === 0 ? `${name}!` : name));
  const time = measureInTurns(
    {
      parse: () => repeat(() => parseAll(ready(), wrong)),
      keystroke: () => repeat(() => testScheme([ready()], wrong).order.length),
    },
    turns,
  );
  return {
    what: `a keystroke in Test a Scheme, ${count} names, against parsing them`,
    value: time.keystroke / time.parse,
    unit: '×',
    target: { sign: '≤', value: 2 },
    detail: `worst of ${ids.length + 1} schemes: ${data.id}, ${(time.keystroke / keystrokes).toFixed(1)} ms, parsing ${(time.parse / keystrokes).toFixed(1)} ms`,
  };
}

function parseAll(scheme: ReturnType<typeof schemeOf>, names: readonly string[]): unknown {
  return names.map((name) => parse(scheme, name));
}

function repeat(act: () => unknown): void {
  for (let turn = 0; turn < keystrokes; turn++) act();
}
