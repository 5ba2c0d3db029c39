import type { Name, Scheme } from '../scheme/index';
import { compareValues } from '../scheme/order';
import type { SchemeProblem } from '../scheme/scheme';
import { message } from '../text/message';
import { fieldRule } from './field-rule';
import { project } from './project';
import { sampleNames } from './sample-names';
import { isOrdered, lawOf, targetTitle } from './targets';
import * as texts from './texts';
import type { Projection } from './types';

interface Written {
  readonly name: Name;
  readonly text: string;
}

/**
 * What a projection does not say of itself: that two versions are written alike, or that the target orders
 * them otherwise. Looked for among the scheme's examples and what its events make of them.
 */
export function lintProjection(projection: Projection): readonly SchemeProblem[] {
  const written = sampleNames(projection.scheme).flatMap((name): Written[] => {
    const text = project(projection, name);
    return text.ok ? [{ name, text: text.value }] : [];
  });
  let loss: SchemeProblem | undefined;
  for (const [index, left] of written.entries()) {
    for (const right of written.slice(index + 1)) {
      const order = orderProblem(projection, left, right);
      if (order) return [order];
      loss ??= lossProblem(projection, left, right);
    }
  }
  return loss ? [loss] : [];
}

/** Why a projection can write none of the scheme's examples and of what its events make of them. */
export function lintReach(projection: Projection): readonly SchemeProblem[] {
  const written = sampleNames(projection.scheme).map((name) => project(projection, name));
  const [first] = written;
  if (!first || first.ok || written.some(({ ok }) => ok)) return [];
  const what = { target: targetTitle(projection.target), problem: first.reason };
  return [{ severity: 'warning', path: [], message: message(texts.neverWrites, what) }];
}

function lossProblem(
  projection: Projection,
  left: Written,
  right: Written,
): SchemeProblem | undefined {
  if (left.text !== right.text) return undefined;
  const fields = differing(projection.scheme, left.name, right.name).filter(
    (field) => !projection.loses.includes(field),
  );
  if (fields.length === 0) return undefined;
  const what = message(texts.undeclaredLoss, {
    target: targetTitle(projection.target),
    left: left.name.text,
    right: right.name.text,
    text: left.text,
    fields: fields.map((field) => `"${field}"`),
  });
  return { severity: 'warning', path: [], message: what };
}

function orderProblem(
  projection: Projection,
  left: Written,
  right: Written,
): SchemeProblem | undefined {
  const order = orderWithoutLost(projection, left.name, right.name);
  if (order === 0 || !isOrdered(projection.target)) return undefined;
  const [lower, higher] = order < 0 ? [left, right] : [right, left];
  if (lower.text === higher.text) return undefined;
  if (lawOf(projection.target).compare(lower.text, higher.text) < 0) return undefined;
  const what = message(texts.changedOrder, {
    target: targetTitle(projection.target),
    left: lower.name.text,
    right: higher.name.text,
    first: lower.text,
    second: higher.text,
  });
  return { severity: 'warning', path: [], message: what };
}

/**
 * The order of two names as far as a projection has to keep it: 0 where they agree up to a field that it loses.
 */
export function orderWithoutLost({ scheme, loses }: Projection, left: Name, right: Name): number {
  for (const entry of scheme.order) {
    const order = compareValues(entry, left.fields[entry.field], right.fields[entry.field]);
    if (order !== 0) return loses.includes(entry.field) ? 0 : order;
  }
  return 0;
}

/** Fields in which two names of a scheme differ, however they are written. */
export function differing(scheme: Scheme, left: Name, right: Name): readonly string[] {
  const fields = new Set([...Object.keys(left.fields), ...Object.keys(right.fields)]);
  return [...fields].filter((field) => {
    const [a, b] = [left.fields[field]?.text, right.fields[field]?.text];
    if (a === undefined || b === undefined) return a !== b;
    const rule = fieldRule(scheme, field);
    return rule ? rule.compare(a, b) !== 0 : a !== b;
  });
}
