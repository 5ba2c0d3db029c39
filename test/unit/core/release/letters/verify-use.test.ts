import assert from 'node:assert/strict';
import { authorisationGaps } from '../../../../../src/core/release/authorisations/authorisation-gaps';
import { letterOf } from '../../../../../src/core/release/letters/letter-of';
import type { UseQuestion } from '../../../../../src/core/release/letters/types';
import { verdictAsJson } from '../../../../../src/core/release/letters/verdict-json';
import {
  verifyByLetter,
  verifyByRecords,
} from '../../../../../src/core/release/letters/verify-use';
import type { Authorisation, HandOut, ReleaseRecord } from '../../../../../src/core/release/types';
import { languages } from '../../../../../src/core/text/language';
import { render } from '../../../../../src/core/text/message';
import { aRecord, day, people } from '../../../../support/release-records';

const sha256 = 'ab'.repeat(32);
const otherSha256 = 'cd'.repeat(32);
const at = '2026-11-05T09:00:00+08:00';

const granted: Authorisation = {
  id: 'A1',
  build: '2.1.0-beta.1',
  quantity: 200,
  areas: ['华东', 'Sichuan'],
  from: day('2026-11-06'),
  to: day('2026-11-30'),
  guidance: 'Only on test servers',
  oa: { id: 'OA-77', signer: 'Sun Li', on: day('2026-11-05') },
  artefact: 'setup.exe',
  sha256,
  by: people.product,
  at,
};

function without(key: keyof Authorisation): Authorisation {
  return Object.fromEntries(
    Object.entries(granted).filter(([each]) => each !== key),
  ) as unknown as Authorisation;
}

function handOut(values: Partial<HandOut>): HandOut {
  const to = 'Business East';
  return { to, build: granted.build, authorisation: 'A1', by: people.product, at, ...values };
}

function aTemporary(values: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return aRecord({
    kind: 'temporary',
    builds: [{ name: granted.build, package: 'setup.exe', sha256, by: people.developer, at }],
    approvals: [{ step: 'enter', commit: 'a'.repeat(40), by: people.product, at }],
    authorisations: [granted],
    ...values,
  });
}

const asked: UseQuestion = {
  sha256,
  file: 'setup.exe',
  today: day('2026-11-10'),
  area: '华东',
  quantity: 50,
};

interface Case {
  readonly title: string;
  readonly record?: Partial<ReleaseRecord>;
  readonly question?: { readonly [K in keyof UseQuestion]?: UseQuestion[K] | undefined };
  readonly notInRepository?: true;
  readonly reasons: readonly string[];
}

const limitCases: readonly Case[] = [
  { title: 'within all limits', reasons: [] },
  { title: 'on the first day', question: { today: day('2026-11-06') }, reasons: [] },
  { title: 'on the last day', question: { today: day('2026-11-30') }, reasons: [] },
  {
    title: 'before its first day (AUTH-3)',
    question: { today: day('2026-11-05') },
    reasons: ['too-early'],
  },
  {
    title: 'after its last day (AUTH-3)',
    question: { today: day('2026-12-01') },
    reasons: ['expired'],
  },
  {
    title: 'in an area that is not among them (AUTH-3)',
    question: { area: '华北' },
    reasons: ['elsewhere'],
  },
  { title: 'in an area of other letter case', question: { area: ' sichuan ' }, reasons: [] },
  {
    title: 'by more than its quantity (AUTH-3)',
    question: { quantity: 201 },
    reasons: ['too-many'],
  },
  { title: 'by exactly its quantity', question: { quantity: 200 }, reasons: [] },
  {
    title: 'by an emergency build with all three limits and no OA confirmation (P7, AUTH-1)',
    record: { kind: 'emergency', authorisations: [without('oa')] },
    reasons: ['no-oa'],
  },
  {
    title: 'with an OA confirmation of a later day (AUTH-1)',
    record: {
      authorisations: [{ ...granted, oa: { id: 'OA-77', signer: 'S', on: day('2026-11-11') } }],
    },
    reasons: ['no-oa'],
  },
  {
    title: 'with an OA confirmation that names no signer (AUTH-1)',
    record: {
      authorisations: [{ ...granted, oa: { id: 'OA-77', signer: ' ', on: day('2026-11-05') } }],
    },
    reasons: ['no-oa'],
  },
  {
    title: 'without validity (P6, AUTH-1)',
    record: { authorisations: [without('to')] },
    reasons: ['incomplete'],
  },
  {
    title: 'without quantity (AUTH-3)',
    record: { authorisations: [without('quantity')] },
    reasons: ['incomplete'],
  },
  {
    title: 'without the guidance of the product department (AUTH-1)',
    record: { authorisations: [without('guidance')] },
    reasons: ['incomplete'],
  },
  {
    title: 'without an area (AUTH-3)',
    record: { authorisations: [{ ...granted, areas: [] }] },
    reasons: ['incomplete'],
  },
];

const recordCases: readonly Case[] = [
  {
    title: 'before the entry into the repository (APP-4)',
    notInRepository: true,
    reasons: ['not-in-repository'],
  },
  {
    title: 'by as many as are left',
    record: { handOuts: [handOut({ quantity: 150 })] },
    reasons: [],
  },
  {
    title: 'by one more than are left (AUTH-3)',
    record: { handOuts: [handOut({ quantity: 100 }), handOut({ quantity: 51 })] },
    reasons: ['too-many'],
  },
  {
    title: 'where more was handed out than it allows, though nobody asks for more',
    record: { handOuts: [handOut({ quantity: 201 })] },
    question: { quantity: undefined },
    reasons: ['too-many'],
  },
  {
    title: 'where all was handed out and nobody asks for more',
    record: { handOuts: [handOut({ quantity: 200 })] },
    question: { quantity: undefined },
    reasons: [],
  },
  {
    title: 'by more where nobody wrote how many were handed out',
    record: { handOuts: [handOut({})] },
    reasons: ['unclear'],
  },
  {
    title: 'where what was handed out is of another authorisation',
    record: { handOuts: [handOut({ quantity: 200, authorisation: 'A2' })] },
    reasons: [],
  },
  {
    title: 'of a temporary build that nobody authorised (AUTH-2)',
    record: { authorisations: [] },
    reasons: ['unauthorised'],
  },
  {
    title: 'of a normal release, which needs no authorisation (AUTH-4)',
    record: { kind: 'normal', authorisations: [] },
    question: { area: 'anywhere', quantity: 1_000_000 },
    reasons: [],
  },
  {
    title: 'of a normal release that is not in the repository',
    record: { kind: 'normal', authorisations: [] },
    notInRepository: true,
    reasons: ['not-in-repository'],
  },
  {
    title: 'of an artefact that was changed after it was authorised',
    question: { sha256: otherSha256 },
    reasons: ['changed'],
  },
  {
    title: 'of a changed artefact of a normal release',
    record: { kind: 'normal', authorisations: [] },
    question: { sha256: otherSha256 },
    reasons: ['changed'],
  },
  {
    title: 'of an artefact that nobody knows',
    question: { sha256: otherSha256, file: 'other.exe' },
    reasons: ['unknown'],
  },
  {
    title: 'of an artefact whose fingerprint nobody recorded',
    record: { builds: [], authorisations: [without('sha256')] },
    reasons: ['no-fingerprint'],
  },
  {
    title: 'where the build alone has the fingerprint',
    record: { authorisations: [without('sha256')] },
    reasons: [],
  },
  {
    title: 'where the record writes the fingerprint in capitals',
    record: { authorisations: [{ ...granted, sha256: sha256.toUpperCase() }] },
    reasons: [],
  },
  {
    title: 'where one of two authorisations allows it',
    record: { authorisations: [{ ...granted, id: 'A0', areas: ['华北'] }, granted] },
    reasons: [],
  },
  {
    title: 'where neither of two authorisations allows it',
    record: {
      authorisations: [
        { ...granted, id: 'A0', areas: ['华北'], to: day('2026-11-07') },
        { ...granted, areas: ['华北'] },
      ],
    },
    reasons: ['elsewhere'],
  },
];

function question(values: Case['question'] = {}): UseQuestion {
  const all: Readonly<Record<string, unknown>> = { ...asked, ...values };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as unknown as UseQuestion;
}

describe('use by the records of a repository', () => {
  for (const each of [...limitCases, ...recordCases]) {
    const word = each.reasons.length === 0 ? 'is allowed' : 'is refused';
    it(`${word} ${each.title}`, () => {
      const record = aTemporary(each.record);
      const inRepository = new Set(each.notInRepository ? [] : [granted.build]);
      const verdict = verifyByRecords([{ record, inRepository }], question(each.question));
      assert.deepEqual(
        verdict.reasons.map(({ id }) => id),
        each.reasons,
      );
      assert.equal(verdict.isUsable, each.reasons.length === 0);
    });
  }

  it('says how many are left and within which limits, in both languages', () => {
    const record = aTemporary({ handOuts: [handOut({ quantity: 30 })] });
    const verdict = verifyByRecords([{ record, inRepository: new Set([granted.build]) }], asked);
    assert.equal(verdict.answers[0]?.left, 170);
    const said = verdict.answers[0].notes.map((note) => render(note, 'en')).join('\n');
    assert.match(said, /A1 is for 200 in 华东, Sichuan, from 2026-11-06 to 2026-11-30/);
    assert.match(said, /170 of them/);
    assert.match(said, /Only on test servers/);
  });

  it('fills in every message', () => {
    for (const each of [...limitCases, ...recordCases]) {
      const known = { record: aTemporary(each.record), inRepository: new Set<string>() };
      const verdict = verifyByRecords([known], question(each.question));
      for (const language of languages) {
        const json = JSON.stringify(verdictAsJson(verdict, asked, language));
        assert.doesNotMatch(json, /\{\w+\}/, each.title);
      }
    }
  });

  it('is given to programs with what it was asked about', () => {
    const verdict = verifyByRecords([{ record: aTemporary(), inRepository: new Set() }], {
      ...asked,
      area: '华北',
    });
    const json = verdictAsJson(verdict, { ...asked, area: '华北' }, 'en');
    assert.equal(json.usable, false);
    assert.equal(json.area, '华北');
    assert.deepEqual(
      json.reasons.map(({ id }) => id),
      ['not-in-repository', 'elsewhere'],
    );
    assert.equal(json.answers[0]?.authorisation?.left, 200);
  });
});

describe('use by a letter alone', () => {
  for (const each of limitCases) {
    const word = each.reasons.length === 0 ? 'is allowed' : 'is refused';
    it(`${word} ${each.title}`, () => {
      const record = aTemporary(each.record);
      const [authorisation = granted] = record.authorisations;
      const verdict = verifyByLetter(letterOf(record, authorisation), question(each.question));
      assert.deepEqual(
        verdict.reasons.map(({ id }) => id),
        each.reasons,
      );
    });
  }

  it('is refused for another artefact, whatever its name', () => {
    const letter = letterOf(aTemporary(), granted);
    const verdict = verifyByLetter(letter, { ...asked, sha256: otherSha256, file: 'any.exe' });
    assert.deepEqual(
      verdict.reasons.map(({ id }) => id),
      ['changed'],
    );
  });

  it('is refused where the letter was written before the entry into the repository (APP-4)', () => {
    const letter = letterOf(aTemporary({ approvals: [] }), granted);
    assert.deepEqual(
      verifyByLetter(letter, asked).reasons.map(({ id }) => id),
      ['not-in-repository'],
    );
    const [reason] = verifyByLetter(letter, asked).reasons;
    assert.match(reason ? render(reason.message, 'en') : '', /^When the letter was written/);
  });

  it('says that nobody knows how many were handed out', () => {
    const { answers } = verifyByLetter(letterOf(aTemporary(), granted), asked);
    assert.equal(answers[0]?.left, undefined);
    const said = answers[0]?.notes.map((note) => render(note, 'en')).join('\n') ?? '';
    assert.match(said, /only the release record says it/);
  });
});

describe('an authorisation (AUTH-1, AUTH-3)', () => {
  const table: readonly [string, Partial<Authorisation>, readonly string[]][] = [
    ['lacks nothing with all three limits', {}, []],
    ['lacks its quantity where that is 0', { quantity: 0 }, ['quantity']],
    ['lacks its quantity where that is a half', { quantity: 1.5 }, ['quantity']],
    ['lacks an area where that is blank', { areas: [' '] }, ['areas']],
    ['lacks a last day where that is before the first', { to: day('2026-11-01') }, ['to']],
    ['lacks guidance where that is blank', { guidance: ' ' }, ['guidance']],
    ['is complete for a single day', { to: day('2026-11-06') }, []],
  ];
  for (const [title, values, fields] of table) {
    it(title, () => {
      const gaps = authorisationGaps({ ...granted, ...values });
      assert.deepEqual(
        gaps.map(({ field }) => field),
        fields,
      );
    });
  }

  it('with quantity and area and without validity lacks both days (P6)', () => {
    const gaps = authorisationGaps({ quantity: 200, areas: ['华东'], guidance: 'None.' });
    assert.deepEqual(
      gaps.map(({ field }) => field),
      ['from', 'to'],
    );
  });
});
