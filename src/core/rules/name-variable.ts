import type { Name } from '../scheme/name';
import type { Scheme } from '../scheme/scheme';
import { message } from '../text/message';
import type { CheckContext, RuleCheck } from './check-context';
import { placeInName } from './file-names';
import { placeInSlot, shown } from './slot-range';
import * as texts from './texts';
import type { Finding } from './types';

/** `name/variable`: a field of a name differs from the policy's variable of the same name. */
export const nameVariable: RuleCheck = (context) => {
  const { variables } = context.snapshot.policy;
  if (Object.keys(variables).length === 0) return [];
  return [
    ...inRefs(context, variables),
    ...inFiles(context, variables),
    ...inManifests(context, variables),
  ];
};

type Variables = Readonly<Record<string, string>>;

function inRefs({ refs }: CheckContext, variables: Variables): Finding[] {
  return refs.flatMap(({ ref, kind, rule, result }) => {
    if (!rule || !result?.name || kind === 'remote') return [];
    return otherValues(rule.scheme, result.name, variables).map(({ what, part }) => ({
      rule: 'name/variable',
      severity: 'warning',
      message: what,
      place: { type: 'ref', ref: ref.ref },
      part,
    }));
  });
}

function inFiles({ names }: CheckContext, variables: Variables): Finding[] {
  return names.flatMap((name) => {
    if (!name.result.name) return [];
    return otherValues(name.scheme, name.result.name, variables).map(({ what, part }) => ({
      rule: 'name/variable' as const,
      severity: 'warning' as const,
      message: what,
      place: placeInName(name, part),
      part,
    }));
  });
}

function inManifests({ units }: CheckContext, variables: Variables): Finding[] {
  return units.flatMap(({ unit: { scheme }, places }) =>
    places.flatMap(({ slots: [slot], result }) => {
      if (!scheme || !result?.name) return [];
      return otherValues(scheme, result.name, variables).map(({ what, part }) => ({
        rule: 'name/variable' as const,
        severity: 'warning' as const,
        message: what,
        place: placeInSlot(slot, part),
        slot,
        part,
      }));
    }),
  );
}

interface OtherValue {
  readonly what: Finding['message'];
  readonly part: NonNullable<Finding['part']>;
}

/** The fields of a name, and of the names in it, that differ from a variable. */
function otherValues(scheme: Scheme, name: Name, variables: Variables, start = 0): OtherValue[] {
  return Object.entries(name.fields).flatMap(([field, { text, offset, name: nested }]) => {
    if (offset === undefined) return [];
    const inner = scheme.nested.get(field);
    const deeper = nested && inner ? otherValues(inner, nested, variables, start + offset) : [];
    const expected = Object.hasOwn(variables, field) ? variables[field] : undefined;
    if (expected === undefined || expected === text || nested) return deeper;
    const title = scheme.data.fields[field]?.title ?? field;
    const what = message(texts.otherValue, {
      name: shown(name.text),
      field: title,
      found: text,
      expected,
    });
    return [{ what, part: { field, offset: start + offset, length: text.length } }];
  });
}
