import type { RecordPath } from '../record/types';
import type { Supply } from './types';

const days = new Set([
  ...['start', 'planned', 'actual', 'reviewedOn', 'reported', 'fixed', 'closed', 'resolved'],
  ...['rehearsed', 'from', 'to', 'until', 'on'],
]);
const persons = new Set(['reviewedBy', 'closedBy', 'decidedBy', 'signer', 'by']);
const choices: Readonly<Record<string, readonly string[]>> = {
  control: ['user', 'parameter'],
  deployment: ['continuous', 'batch'],
  state: ['open', 'fixed', 'closed'],
};

/** How a value at a place of a record may be asked for. */
export function supplyOf(path: RecordPath): Supply {
  const last = String(path.at(-1));
  const choice = Object.hasOwn(choices, last) ? choices[last] : undefined;
  if (choice) return { path, type: 'choice', choices: choice };
  if (path[0] === 'people') return { path, type: 'list' };
  if (path.length > 1 && days.has(last)) return { path, type: 'day' };
  if (persons.has(last)) return { path, type: 'person' };
  if (last === 'quantity' || last === 'sites') return { path, type: 'number' };
  if (last === 'done') return { path, type: 'tick' };
  return { path, type: last === 'areas' ? 'list' : 'text' };
}
