import {
  compileScheme,
  type FieldData,
  type ProjectionCaseData,
  type ProjectionData,
  type Scheme,
  type SchemeData,
} from '../scheme/index';
import type { SchemeProblem } from '../scheme/scheme';
import { message, type MessageParameter } from '../text/message';
import type { Text } from '../text/language';
import { compilePiece, type PieceFault } from './compile-pieces';
import { fieldsOf } from './pieces';
import { isCode, type FamilyMember, type ProjectionTarget } from './targets';
import { readProjectionTemplate } from './template';
import * as texts from './texts';
import type { Piece, Projection, ProjectionCase } from './types';
import { writtenScheme } from './written-scheme';

type Path = SchemeProblem['path'];

export interface ProjectionCompilation {
  /** Absent when a problem is an error, or where no case can hold for the scheme with its options. */
  readonly projection?: Projection;
  /** Paths lead into the projection's data. */
  readonly problems: readonly SchemeProblem[];
}

/**
 * Makes a projection ready for use, or says what is wrong with its data.
 *
 * @param member the target whose data this is, where another takes its projection from it
 */
export function compileProjection(
  scheme: Scheme,
  target: ProjectionTarget,
  data: ProjectionData,
  member?: FamilyMember,
): ProjectionCompilation {
  const problems: SchemeProblem[] = [];
  const cases = casesOf(data).flatMap(({ data: one, path }) => {
    const compiled = compileCase(scheme, one, path, problems);
    return compiled ? [member && !isCode(target) ? inFamily(compiled, member) : compiled] : [];
  });
  const loses = typeof data === 'string' ? [] : (data.loses ?? []);
  const fields = Object.keys(scheme.data.fields);
  for (const [index, field] of loses.entries()) {
    if (!fields.includes(field))
      problems.push(problemAt(['loses', index], texts.unknownLoss, { field, fields }));
  }
  if (problems.length > 0 || cases.length === 0) return { problems };
  return { projection: { target, scheme, cases, loses }, problems };
}

interface PlacedCase {
  readonly data: ProjectionCaseData;
  /** Of its template. */
  readonly path: Path;
}

/** The cases of a projection, each with where its template stands. */
function casesOf(data: ProjectionData): readonly PlacedCase[] {
  if (typeof data === 'string') return [{ data: { template: data }, path: [] }];
  const { template } = data;
  if (typeof template === 'string') return [{ data: { template }, path: ['template'] }];
  return template.map((one, index) =>
    typeof one === 'string'
      ? { data: { template: one }, path: ['template', index] }
      : { data: one, path: ['template', index, 'template'] },
  );
}

function compileCase(
  scheme: Scheme,
  data: ProjectionCaseData,
  path: Path,
  problems: SchemeProblem[],
): ProjectionCase | undefined {
  const source = sourceOf(scheme, data, path.slice(0, -1), problems);
  if (!source) return undefined;
  const reading = readProjectionTemplate(data.template);
  if (!reading.ok) {
    const { message: reason, ...range } = reading.fault;
    problems.push({ severity: 'error', path, range, message: reason });
    return undefined;
  }
  const faults: PieceFault[] = [];
  const pieces = reading.pieces.flatMap((piece, index) =>
    compilePiece(piece, source, [index], faults),
  );
  for (const { message: reason, ...range } of faults)
    problems.push({ severity: 'error', path, range, message: reason });
  if (faults.length > 0) return undefined;
  const compiled = caseOf(source, source !== scheme, data.when, pieces);
  return canHold(compiled) ? compiled : undefined;
}

/** The scheme of the form that a case reads; the projection's own where it says none. */
function sourceOf(
  scheme: Scheme,
  { reads, fields = {} }: ProjectionCaseData,
  path: Path,
  problems: SchemeProblem[],
): Scheme | undefined {
  if (reads === undefined) return scheme;
  const all: Record<string, FieldData> = { ...scheme.data.fields, ...fields };
  const named = new Set(
    [...reads.matchAll(/\{([A-Za-z][A-Za-z0-9-]*)\}/g)].map(([, field]) => field),
  );
  const data: SchemeData = {
    id: scheme.id,
    kind: scheme.kind,
    title: scheme.data.title,
    forms: [reads],
    fields: Object.fromEntries(Object.entries(all).filter(([field]) => named.has(field))),
  };
  const { scheme: compiled, problems: found } = compileScheme(data, { resolve: () => undefined });
  for (const { path: at, ...problem } of found)
    problems.push({ ...problem, path: [...path, ...(at[0] === 'fields' ? at : ['reads'])] });
  return compiled;
}

function caseOf(
  source: Scheme,
  isOther: boolean,
  when: ProjectionCase['when'],
  pieces: readonly Piece[],
): ProjectionCase {
  const needs = pieces.flatMap((piece) =>
    piece.type === 'number'
      ? piece.terms.flatMap(({ field, orZero }) => (orZero ? [] : [field]))
      : piece.type === 'text'
        ? [piece.field]
        : [],
  );
  let written: { readonly scheme: Scheme | undefined } | undefined;
  return {
    source,
    isOther,
    when,
    pieces,
    needs,
    fields: new Set(fieldsOf(pieces)),
    written: () => (written ??= { scheme: writtenScheme(pieces, source) }).scheme,
  };
}

/**
 * Whether some form writes the fields that the case needs, and, where an option says how names are written,
 * in the order in which the case writes them.
 */
function canHold({ source, needs, fields }: ProjectionCase): boolean {
  const isPattern = source.data.forms.some(
    (form) => typeof form !== 'string' && form.tokens !== undefined,
  );
  return source.forms.some((form) => {
    const own = new Set([...form.fieldsById.keys(), ...Object.keys(form.data.constants ?? {})]);
    if (!needs.every((field) => own.has(field))) return false;
    if (!isPattern) return true;
    const order = source.order.map(({ field }) => field).filter((field) => fields.has(field));
    return (
      order.join() === [...fields].join() && form.fields.every(({ field }) => fields.has(field))
    );
  });
}

function inFamily(one: ProjectionCase, { prefix, plus, numbers }: FamilyMember): ProjectionCase {
  const count = one.pieces.filter(({ type }) => type === 'number').length;
  const missing = one.pieces.some(({ type }) => type === 'group')
    ? 0
    : Math.max(numbers - count, 0);
  if (prefix === '' && plus === '+' && missing === 0) return one;
  const put = <T extends Piece>(piece: T): T => {
    if (piece.type === 'literal') return { ...piece, text: piece.text.replaceAll('+', plus) };
    return piece.type === 'group' ? { ...piece, pieces: piece.pieces.map(put) } : piece;
  };
  const literal = (text: string): Piece[] => (text === '' ? [] : [{ type: 'literal', text }]);
  const pieces = [...literal(prefix), ...one.pieces.map(put), ...literal('.0'.repeat(missing))];
  return caseOf(one.source, one.isOther, one.when, pieces);
}

function problemAt(
  path: Path,
  text: Text,
  parameters: Readonly<Record<string, MessageParameter>>,
): SchemeProblem {
  return { severity: 'error', path, message: message(text, parameters) };
}
