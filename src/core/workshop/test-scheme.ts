import type { ParseResult, Verdict } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import { arrangeNames, type Arrangement } from './arrange-names';
import type { LineTest, NameTest, SchemeTest } from './types';

/**
 * Reads names by the schemes that are tried and puts them in order: what a panel shows of a thousand names
 * after every keystroke. `nameDetails` tells what is shown of one of them.
 *
 * @param schemes tried in this order; at least one
 */
export function testScheme(schemes: readonly Scheme[], inputs: readonly string[]): SchemeTest {
  const readings = inputs.map((input) => readBy(schemes, input));
  const counts: Record<Verdict, number> = { valid: 0, warn: 0, invalid: 0 };
  for (const { result } of readings) counts[result.verdict]++;
  const order: number[] = [];
  const lines: LineTest[] = [];
  const places = new Int32Array(inputs.length);
  const lineOf = new Int32Array(inputs.length);
  const arrangement: Arrangement = { order, lines, places, lineOf };
  for (const scheme of schemes) {
    const legal = readings.flatMap((reading, index) => {
      const { name } = reading.result;
      return name && reading.scheme === scheme ? { index, name } : [];
    });
    arrangeNames(scheme, legal, arrangement);
  }
  const names = readings.map(({ scheme, schemeIndex, result }, index): NameTest => {
    const { verdict, problems, name } = result;
    const input = inputs[index] as string;
    const read = { input, scheme: scheme.id, schemeIndex, verdict };
    if (!name) return { ...read, fields: noFields, problems };
    const { form, fields } = name;
    const place = places[index] as number;
    const line = lineOf[index] as number;
    return { ...read, form, fields, problems, place, line };
  });
  return { names, order, lines, counts };
}

const noFields: NameTest['fields'] = {};

interface Reading {
  readonly scheme: Scheme;
  readonly schemeIndex: number;
  readonly result: ParseResult;
}

/** The first scheme that reads the text; else the one in which it goes wrong latest. */
function readBy(schemes: readonly Scheme[], input: string): Reading {
  let nearest: Reading | undefined;
  for (let schemeIndex = 0; schemeIndex < schemes.length; schemeIndex++) {
    const scheme = schemes[schemeIndex] as Scheme;
    const result = parse(scheme, input);
    const reading = { scheme, schemeIndex, result };
    if (result.name) return reading;
    if (!nearest || wrongAt(result) > wrongAt(nearest.result)) nearest = reading;
  }
  if (!nearest) throw new Error('A test needs a scheme.');
  return nearest;
}

function wrongAt({ problems }: ParseResult): number {
  return problems[0]?.offset ?? 0;
}
