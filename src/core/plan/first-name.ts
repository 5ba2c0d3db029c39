import type { NameRule } from '../policy/types';
import type { FieldData } from '../scheme/data';
import { writeDate } from '../scheme/fields/date';
import { writeDatePart } from '../scheme/fields/datepart';
import { format } from '../scheme/format';
import { initialName } from '../scheme/initial-name';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import type { Day } from '../text/day';
import { nameCarrying, versionSchemeOf } from './carry-version';

/**
 * The name that a rule may begin with: the one its scheme begins with, else one whose fields come from
 * the policy's variables, the day and the first word of each list. Undefined when that makes no legal name.
 */
export function firstName(
  rule: NameRule,
  variables: Readonly<Record<string, string>>,
  today: Day,
): string | undefined {
  const scheme = versionSchemeOf(rule);
  const initial = initialName(scheme, today, variables);
  const version = initial === undefined ? undefined : parse(scheme, initial).name;
  if (version) return nameCarrying(rule, version, undefined);
  return filledIn(rule.scheme, variables, today);
}

function filledIn(
  scheme: Scheme,
  variables: Readonly<Record<string, string>>,
  today: Day,
): string | undefined {
  for (const form of scheme.forms) {
    const values: Record<string, string> = {};
    for (const { rule, optional } of form.fields) {
      const value = variables[rule.field] ?? startOf(rule.data, optional, today);
      if (value !== undefined) values[rule.field] = value;
    }
    const written = format(scheme, values, { form: form.id });
    if (written.ok) return written.value;
  }
  return undefined;
}

/** A generated name always carries its day; other optional fields are left to the person. */
function startOf(data: FieldData, optional: boolean, today: Day): string | undefined {
  if (data.type === 'date') {
    const [layout] = data.layouts;
    return layout && writeDate(today, layout);
  }
  if (optional) return undefined;
  if (data.type === 'datepart') return writeDatePart(today, data.token);
  if (data.type === 'integer') return String(data.min ?? 0).padStart(data.width ?? 1, '0');
  if (data.type !== 'word') return undefined;
  const [word] = data.words;
  return typeof word === 'string' ? word : word?.word;
}
