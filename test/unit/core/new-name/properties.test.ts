import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { buildName } from '../../../../src/core/new-name/build-name';
import { namingContext } from '../../../../src/core/new-name/naming-context';
import { fieldByField } from '../../../../src/core/new-name/walk-state';
import type { Answers, Naming, NamingContext, Question } from '../../../../src/core/new-name/types';
import { parse, type Name, type Scheme } from '../../../../src/core/scheme';
import { textAt } from '../../../../src/core/scheme/conditions';
import { dayOf, type Day } from '../../../../src/core/text/day';
import { catalogue } from '../../../../src/core/catalogue';
import { schemeOf } from '../catalogue/schemes';
import { arbitraryMistake, arbitraryName } from '../scheme/arbitrary-name';

const today = dayOf(2031, 5, 7) as Day;

/** Schemes whose neighbouring fields nothing separates, so that a name may be read in another way. */
const ambiguous: ReadonlySet<string> = new Set(['greek-file']);
/** Each walk tries many answers to many questions. */
const numRuns = 15;

for (const id of catalogue.keys()) {
  describe(`building a name of ${id}`, () => {
    let scheme: Scheme;
    let names: fc.Arbitrary<Name[]>;
    before(() => {
      scheme = schemeOf(id);
      names = fc.array(arbitraryName(scheme), { maxLength: 4 });
    });

    it('ends in a new name that is read as exactly what was chosen', () => {
      let finished = 0;
      fc.assert(
        fc.property(names, fc.infiniteStream(fc.nat()), (existing, choices) => {
          const context = contextOf(scheme, existing, existing);
          const { naming, answers } = walkAtRandom(scheme, context, choices);
          const { outcome } = naming;
          if (!outcome) return;
          assert.ok(outcome.ok, outcome.ok ? '' : JSON.stringify(outcome.reason));
          finished++;
          assert.notEqual(parse(scheme, outcome.name.text).verdict, 'invalid');
          assert.ok(!context.existing.texts.has(outcome.name.text), 'it is new');
          const isWarned = ambiguous.has(id) && outcome.notes.length > 0;
          if (!isWarned) assert.deepEqual(fieldsRead(outcome.name, answers), answers);
        }),
        { numRuns },
      );
      assert.ok(finished > 0, 'some walk came to its end');
    });

    it('takes any text as an answer without throwing, and never one that makes no name', () => {
      fc.assert(
        fc.property(
          fc.infiniteStream(fc.nat()),
          fc.array(arbitraryMistake(scheme), { minLength: 1, maxLength: 5 }),
          fc.nat({ max: 8 }),
          (choices, texts, depth) => {
            const context = contextOf(scheme, [], []);
            const { naming } = walkAtRandom(scheme, context, choices, depth);
            for (const text of texts) naming.next?.check(text);
            const paths = naming.questions.map(({ path }) => path);
            const given = Object.fromEntries(
              paths.map((path, at) => [path, texts[at % texts.length] ?? '']),
            );
            const { outcome } = buildName(scheme, given, context);
            if (outcome?.ok) assert.ok(parse(scheme, outcome.name.text).name);
          },
        ),
        { numRuns },
      );
    });

    it('offers only answers that it accepts, and suggests one of them', () => {
      fc.assert(
        fc.property(
          names,
          fc.infiniteStream(fc.nat()),
          fc.nat({ max: 8 }),
          (existing, choices, depth) => {
            const { naming } = walkAtRandom(
              scheme,
              contextOf(scheme, existing, []),
              choices,
              depth,
            );
            const { next } = naming;
            if (!next) return;
            const suggested = next.suggestion ? [next.suggestion.value] : [];
            for (const value of [...next.offers.map((offer) => offer.value), ...suggested])
              assert.ok(next.check(value).ok, `${next.path}: ${value}`);
          },
        ),
        { numRuns },
      );
    });
  });
}

function contextOf(
  scheme: Scheme,
  existing: readonly Name[],
  remembered: readonly Name[],
): NamingContext {
  const [first] = remembered;
  return {
    ...namingContext(scheme, {
      today,
      variables: { project: 'ET', terminal: 'PC', company: 'Easier' },
      names: existing.map(({ text }) => text),
    }),
    ...(first && { remembered: answersOf(first) }),
  };
}

function answersOf({ fields }: Name): Answers {
  return Object.fromEntries(Object.entries(fields).map(([field, { text }]) => [field, text]));
}

/** Answers questions as chance has it, until none is open or one cannot be answered. */
function walkAtRandom(
  scheme: Scheme,
  context: NamingContext,
  choices: Iterator<number>,
  most = 200,
): { readonly naming: Naming; readonly answers: Answers } {
  const next = (): number => choices.next().value as number;
  let answers: Answers = {};
  for (let count = 0; ; count++) {
    const naming = buildName(scheme, answers, context);
    const answer = naming.next && count < most ? answerTo(naming.next, next) : undefined;
    if (!naming.next || answer === undefined) return { naming, answers };
    answers = { ...answers, [naming.next.path]: answer };
  }
}

function answerTo(question: Question, next: () => number): string | undefined {
  const made = ['0', '1', '7', '01', '12', '012', '101', 'a', 'AB', 'ABCD', '项目', 'x1', 'rc.1'];
  const possible = [
    ...question.offers.map(({ value }) => value),
    ...['', ...made].filter((text) => question.check(text).ok),
  ];
  return possible[next() % Math.max(possible.length, 1)];
}

/** What a name holds at the paths that were answered. */
function fieldsRead(name: Name, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([path, given]) => {
      const isField = !path.includes('#') && given !== fieldByField;
      return [path, isField ? (textAt(path, name.fields) ?? '') : given];
    }),
  );
}
