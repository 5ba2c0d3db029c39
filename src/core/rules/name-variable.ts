import type { Name } from '../scheme/name';
import type { Scheme } from '../scheme/scheme';
import { message } from '../text/message';
import type { RuleCheck } from './check-context';
import { namesIn } from './names-in';
import { shown } from './slot-range';
import * as texts from './texts';
import type { Finding } from './types';

/** `name/variable`: a field of a name differs from the policy's variable of the same name. */
export const nameVariable: RuleCheck = (context) => {
  const { variables } = context.snapshot.policy;
  if (Object.keys(variables).length === 0) return [];
  const findings: Finding[] = [];
  for (const { scheme, name, placeOf, slot } of namesIn(context))
    for (const { what, part } of otherValues(scheme, name, variables))
      findings.push({
        rule: 'name/variable',
        severity: 'warning',
        message: what,
        place: placeOf(part),
        part,
        ...(slot && { slot }),
      });
  return findings;
};

type Variables = Readonly<Record<string, string>>;

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
