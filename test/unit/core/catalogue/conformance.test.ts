import assert from 'node:assert/strict';
import {
  checkTransition,
  parse,
  repair,
  sortNames,
  step,
  type StepContext,
} from '../../../../src/core/scheme';
import { parseDay, type Day } from '../../../../src/core/text/day';
import { render } from '../../../../src/core/text/message';
import { catalogue } from '../../../../src/core/catalogue';
import { nameOf, schemeOf } from './schemes';
import { readTable, type Row, type StepRow } from './tables';

/** The day of rows that do not say one. */
const someDay = '2020-06-15';

function dayOf(text: string = someDay): Day {
  const day = parseDay(text);
  assert.ok(day, text);
  return day;
}

function ours<R extends Row>(rows: readonly R[]): readonly R[] {
  return rows.filter(({ scheme }) => catalogue.has(scheme));
}

function contextOf(row: StepRow): StepContext {
  return {
    today: dayOf(row.date),
    ...(row.set && { set: row.set }),
    ...(row.existing && { siblings: row.existing }),
  };
}

describe('the naming systems read names as the tables say', () => {
  for (const row of ours(readTable('names'))) {
    it(`${row.id}: "${row.input}" is ${row.verdict} in ${row.scheme}`, () => {
      const result = parse(schemeOf(row.scheme, row.options), row.input);
      const reasons = result.problems.map(({ message }) => render(message, 'en')).join(' ');
      assert.equal(result.verdict, row.verdict, reasons);
      if (row.code !== undefined) assert.equal(result.problems[0]?.code, row.code, reasons);
      if (row.verdict === 'invalid' || !row.fields) return;
      const fields = Object.entries(result.name?.fields ?? {});
      const texts = Object.fromEntries(fields.map(([field, { text }]) => [field, text]));
      assert.deepEqual(texts, row.fields);
    });
  }
});

describe('the naming systems move names as the tables say', () => {
  for (const row of ours(readTable('steps'))) {
    it(`${row.id}: ${row.event} on "${row.from}" ${row.to ? `gives "${row.to}"` : 'is refused'}`, () => {
      const scheme = schemeOf(row.scheme, row.options);
      const result = step(scheme, nameOf(scheme, row.from), row.event, contextOf(row));
      if (row.refused !== undefined) {
        assert.ok(!result.ok, `got ${result.ok ? result.to.text : ''}`);
        if (row.advise !== undefined) assert.equal(result.advise, row.advise);
        return;
      }
      assert.ok(result.ok, result.ok ? '' : render(result.reason, 'en'));
      assert.equal(result.to.text, row.to);
    });
  }
});

describe('the naming systems judge a transition as the tables say', () => {
  for (const row of ours(readTable('transitions'))) {
    it(`${row.id}: ${row.event} from "${row.from}" to "${row.to}": ${row.verdict}`, () => {
      const scheme = schemeOf(row.scheme, row.options);
      const [from, to] = [nameOf(scheme, row.from), nameOf(scheme, row.to)];
      const result = checkTransition(
        scheme,
        from,
        to,
        row.event,
        row.date === undefined ? {} : { today: dayOf(row.date) },
      );
      assert.equal(result.verdict, row.verdict);
      if (row.right !== undefined) assert.equal('right' in result && result.right, row.right);
    });
  }
});

describe('the naming systems repair names as the tables say', () => {
  for (const row of ours(readTable('repairs'))) {
    it(`${row.id}: "${row.input}" becomes "${row.suggestion}"`, () => {
      const [first] = repair(schemeOf(row.scheme, row.options), row.input);
      assert.equal(first?.text, row.suggestion);
    });
  }
});

describe('the naming systems order names as the tables say', () => {
  for (const row of ours(readTable('order'))) {
    it(`${row.id}: ${row.scheme} sorts ${row.ascending[0]} first`, () => {
      const scheme = schemeOf(row.scheme, row.options);
      const { sorted, invalid } = sortNames(scheme, [...row.ascending].reverse());
      assert.deepEqual(invalid, []);
      assert.deepEqual(sorted, row.ascending);
      const falling = sortNames(scheme, row.ascending, 'descending');
      assert.deepEqual(falling.sorted, [...row.ascending].reverse());
    });
  }
});
