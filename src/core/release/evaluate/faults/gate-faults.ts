import type { Text } from '../../../text/language';
import { message, type Message } from '../../../text/message';
import type { Gate, Need } from '../../process/types';
import { recordBefore } from '../earlier';
import type { Facts } from '../facts';
import { gateState } from '../gates';
import { momentOf } from '../moments';
import { isOverridden } from '../overrides';
import type { Fault, FaultRule, Lacking } from '../types';
import type { DoneThing } from './done-things';
import { fault } from './make';

const texts = {
  closed: {
    en: 'Cannot accept "{name}" ({gate}): it went through a closed gate. {missing} Supply it, or have somebody who may pass the gate record an override with a reason.',
    'zh-cn':
      '“{name}”（{gate}）不应通过：当时门禁未开。{missing}请补齐，或由有权通过者登记放行及其理由。',
  },
  doubtful: {
    en: '"{name}" ({gate}) went through although something spoke against it. {missing}',
    'zh-cn': '“{name}”（{gate}）虽已通过，但存在疑点。{missing}',
  },
  more: { en: '{first} ({count} more.)', 'zh-cn': '{first}（另有 {count} 项。）' },
} as const satisfies Record<string, Text>;

/** The rule that tells what was missing; `release/gate` for all others. */
const rules: Partial<Readonly<Record<Need['need'] | 'stage' | 'role', FaultRule>>> = {
  approval: 'release/approval',
  authorised: 'release/authorisation',
  cycle: 'release/cycle',
};

/** What a thing went through although it was missing then, and nobody overrode it. */
export function gateFaults(facts: Facts, done: DoneThing, gate: Gate): readonly Fault[] {
  const then = factsThen(facts, done);
  const { lacking, overrides } = gateState(then, gate, [], done.name);
  const missing = lacking.filter((each) => isTold(each) && !isOverridden(each, overrides));
  const byRule = new Map<FaultRule, Lacking[]>();
  for (const each of missing) {
    const rule = rules[each.need] ?? 'release/gate';
    byRule.set(rule, [...(byRule.get(rule) ?? []), each]);
  }
  return [...byRule].map(([rule, all]) => {
    const severity = all.some((each) => each.severity === 'error') ? 'error' : 'warning';
    const basis = [...new Set(all.flatMap((each) => each.basis))];
    const about = { name: done.name, gate: gate.title, missing: inShort(all) };
    const text = severity === 'error' ? texts.closed : texts.doubtful;
    return fault(rule, severity, { path: done.path, basis }, text, about);
  });
}

/** Of what does not close a gate only the days of the cycle are worth telling afterwards. */
function isTold({ severity, need }: Lacking): boolean {
  return severity === 'error' || need === 'cycle';
}

function factsThen(facts: Facts, { moment, happening, about, name }: DoneThing): Facts {
  const before = recordBefore(facts.record, happening, moment);
  // An override that came later counts where it says what it is for.
  const record = {
    ...before,
    overrides: before.overrides.filter((each) => {
      const of = momentOf(each.at);
      return each.for === name || !of || !moment || of.day <= moment.day;
    }),
  };
  const authorisation = record.authorisations.find(({ id }) => id === about.authorisation?.id);
  const commit = about.commit ?? record.approvals.at(-1)?.commit;
  const { build, announcement } = about;
  return {
    ...facts,
    record,
    today: moment?.day ?? facts.today,
    about: {
      commit,
      ...(build && { build }),
      ...(announcement && { announcement }),
      ...(authorisation && { authorisation }),
    },
  };
}

function inShort(all: readonly Lacking[]): Message | '' {
  const [first] = all;
  if (!first) return '';
  if (all.length === 1) return first.told;
  return message(texts.more, { first: first.told, count: all.length - 1 });
}
