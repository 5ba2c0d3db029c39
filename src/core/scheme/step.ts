import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import { compareNames } from './compare';
import { holds } from './conditions';
import type { EventData } from './data';
import { nextNumber, nextWord, startValue, todayText, type Advance } from './fields/advance';
import { compareDigits } from './fields/integer';
import type { FieldRule } from './fields/rule';
import { format } from './format';
import type { Name, StepContext, StepRefused, StepResult } from './name';
import { parse } from './parse';
import type { Scheme } from './scheme';
import { siblingCheck } from './siblings';
import * as texts from './texts';

/**
 * Moves a name by an event of its scheme.
 *
 * The result is a legal name that does not sort before the start; otherwise the step is refused with the
 * reason and, where the scheme knows one, the event to take instead.
 */
export function step(scheme: Scheme, from: Name, event: string, context: StepContext): StepResult {
  const data = scheme.data.events?.[event];
  if (!data) {
    const events = Object.keys(scheme.data.events ?? {});
    return {
      ok: false,
      event,
      from,
      reason: message(texts.unknownEvent, { event, scheme: scheme.data.title, events }),
    };
  }
  return new Stepper(scheme, from, event, data, context).run();
}

/** The event as it is for this name: its first variant that applies is laid over it. */
export function eventFor(data: EventData, from: Name): EventData {
  const variant = data.variants?.find(({ when }) => !when || holds(when, from.fields));
  return variant ? { ...data, ...variant } : data;
}

class Refusal extends Error {
  constructor(
    readonly reason: Message,
    readonly advise?: string,
  ) {
    super();
  }
}

class Stepper {
  private readonly values: Record<string, string>;
  private readonly data: EventData;
  private readonly notes: Message[] = [];
  private readonly rules: ReadonlyMap<string, FieldRule>;

  constructor(
    private readonly scheme: Scheme,
    private readonly from: Name,
    private readonly event: string,
    data: EventData,
    private readonly context: StepContext,
  ) {
    this.data = eventFor(data, from);
    this.values = Object.fromEntries(
      Object.entries(from.fields).map(([field, { text }]) => [field, text]),
    );
    const forms = [...scheme.forms].sort(
      (left, right) => Number(right.id === from.form) - Number(left.id === from.form),
    );
    this.rules = new Map(
      forms.flatMap((form) => form.fields.map(({ rule }) => [rule.field, rule] as const)).reverse(),
    );
  }

  run(): StepResult {
    try {
      this.checkAllowed();
      this.moveFields();
      return this.finish();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const refused: StepRefused = {
        ok: false,
        event: this.event,
        from: this.from,
        reason: error.reason,
      };
      return error.advise === undefined ? refused : { ...refused, advise: error.advise };
    }
  }

  private checkAllowed(): void {
    const { refuse, advise, needs, needsMessage, title, choose } = this.data;
    const name = this.from.text;
    if (refuse)
      throw new Refusal(message(texts.stepRefused, { event: title, name, reason: refuse }), advise);
    const missing = needs?.find(
      (field) => (this.context.set?.[field] ?? this.values[field]) === undefined,
    );
    if (missing !== undefined) {
      const reason = needsMessage
        ? message(texts.stepRefused, { event: title, name, reason: needsMessage })
        : message(texts.needsField, { event: title, name, field: this.titleOf(missing) });
      throw new Refusal(reason, advise);
    }
    for (const field of Object.keys(this.context.set ?? {})) {
      if (choose?.includes(field)) continue;
      const reason = choose?.length ? texts.cannotChoose : texts.cannotChooseAny;
      throw new Refusal(
        message(reason, { field: this.titleOf(field), event: title, fields: choose ?? [] }),
      );
    }
  }

  private moveFields(): void {
    const { set = {}, drop = [], highest = {} } = this.data;
    const chosen = this.context.set ?? {};
    for (const field of drop) delete this.values[field];
    const counted = Object.entries(set).filter(([field]) => highest[field]);
    const others = Object.entries(set).filter(([field]) => !highest[field]);
    for (const [field, action] of [...others, ...counted]) {
      if (chosen[field] === undefined) this.act(field, action, highest[field]);
    }
    Object.assign(this.values, chosen);
  }

  private act(field: string, action: string, among: readonly string[] | undefined): void {
    const current = this.from.fields[field]?.text;
    const onlyIfPresent = action.endsWith('?');
    if (onlyIfPresent && current === undefined) return;
    const verb = onlyIfPresent ? action.slice(0, -1) : action;
    const rule = this.rules.get(field);
    if (!rule || (verb !== '+1' && !verb.startsWith('$'))) {
      this.values[field] = verb;
      return;
    }
    const base = among && verb === '+1' ? this.highestOf(field, current, among) : current;
    this.values[field] = this.advance(rule, verb, base);
  }

  private advance(rule: FieldRule, verb: string, current: string | undefined): string {
    if (verb === '$today') return todayText(rule, current, this.context.today);
    const advance =
      verb === '+1'
        ? nextNumber(rule, current)
        : verb === '$next'
          ? nextWord(rule, current)
          : startValue(rule, current);
    if (advance.ok) return advance.text;
    throw new Refusal(this.fullReason(rule, advance), this.data.advise);
  }

  private fullReason(rule: FieldRule, advance: Extract<Advance, { ok: false }>): Message {
    const advised =
      this.data.advise === undefined ? undefined : this.scheme.data.events?.[this.data.advise];
    if (!advance.full || !advised) return advance.reason;
    return message(texts.fieldFullAdvise, {
      field: rule.title,
      limit: advance.limit ?? '',
      event: advised.title,
    });
  }

  /** The highest value of the field among the names that agree with the result in `among`. */
  private highestOf(
    field: string,
    current: string | undefined,
    among: readonly string[],
  ): string | undefined {
    const agrees = (name: Name): boolean =>
      among.every((other) => name.fields[other]?.text === this.values[other]);
    const own = agrees(this.from) ? current : undefined;
    if (!this.context.siblings) {
      this.notes.push(message(texts.siblingsUnknown, { field: this.titleOf(field) }));
      return own;
    }
    return this.context.siblings
      .flatMap((text) => parse(this.scheme, text).name ?? [])
      .filter(agrees)
      .flatMap((name) => name.fields[field]?.text ?? [])
      .reduce(
        (most: string | undefined, text) =>
          most === undefined || compareDigits(text, most) > 0 ? text : most,
        own,
      );
  }

  private finish(): StepResult {
    const { scheme, from, event } = this;
    const written = format(scheme, this.values, from);
    if (!written.ok) throw new Refusal(written.reason, this.data.advise);
    const to = parse(scheme, written.value).name;
    if (!to) throw new Error(`format wrote "${written.value}", which ${scheme.id} does not accept`);
    const parameters = { event: this.data.title, from: from.text, to: to.text };
    if (to.text === from.text)
      throw new Refusal(message(texts.changesNothing, parameters), this.data.advise);
    if (compareNames(scheme, to, from) < 0)
      throw new Refusal(message(texts.goesBack, parameters), this.data.advise);
    const among = siblingCheck(scheme, from, to, this.data.title, this.context.siblings);
    if (!among.ok) throw new Refusal(among.reason, this.data.advise);
    return {
      ok: true,
      event,
      from,
      to,
      impliedResets: this.impliedResets(to),
      notes: [...this.notes, ...among.value],
    };
  }

  private impliedResets(to: Name): readonly string[] {
    const changed = (field: string): boolean =>
      this.from.fields[field]?.text !== to.fields[field]?.text;
    return (this.data.implied ?? []).filter(changed);
  }

  private titleOf(field: string): Text {
    return this.rules.get(field)?.title ?? { en: field, 'zh-cn': field };
  }
}
