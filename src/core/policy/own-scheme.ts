import type {
  ConditionData,
  EventData,
  EventVariant,
  ExampleData,
  FieldData,
  LimitData,
  OptionData,
  SchemeData,
} from '../scheme/data';
import type { Text } from '../text/language';
import type { LooseForm, OwnSchemeData } from './data';
import type { ExpandedTemplate } from './expand-template';

/** A scheme of a policy as the engine takes it. */
export interface OwnScheme {
  readonly data: SchemeData;
  /** Every template with its variables filled in, where it stands in the data. */
  readonly templates: readonly TemplateInScheme[];
}

/** A template of a scheme and the form that it is of. */
export interface TemplateInScheme {
  readonly key: 'forms' | 'otherReadings';
  readonly index: number;
  /** Whether the form is an object with the template in it. */
  readonly isInside: boolean;
  readonly template: ExpandedTemplate;
}

/**
 * Completes a scheme that a policy file holds: its id, a title, texts in one language as texts in both,
 * and the variables in its templates.
 */
export function completeScheme(
  id: string,
  own: OwnSchemeData,
  expand: (template: string) => ExpandedTemplate,
): OwnScheme {
  const templates: TemplateInScheme[] = [];
  const complete = (form: LooseForm, index: number, key: TemplateInScheme['key']): unknown => {
    const isInside = typeof form !== 'string';
    const template = expand(isInside ? form.template : form);
    templates.push({ key, index, isInside, template });
    return isInside ? withTexts({ ...form, template: template.text }, 'message') : template.text;
  };
  const forms = own.forms.map((form, index) => complete(form, index, 'forms'));
  const others = own.otherReadings?.map((form, index) => complete(form, index, 'otherReadings'));
  const fields = mapValues(own.fields ?? {}, (field) => completeField(field as FieldData));
  const events = mapValues(own.events ?? {}, (event, name) =>
    completeEvent(event as LooseEvent, name),
  );
  const data: object = {
    ...own,
    id,
    kind: own.kind ?? 'version',
    title: textOf(own.title ?? id),
    forms,
    fields,
    ...(others && { otherReadings: others }),
    ...(own.events && { events }),
    ...(own.options && {
      options: mapValues(own.options, (option) => withTexts(option as OptionData, 'title')),
    }),
    ...(own.conditions && {
      conditions: own.conditions.map((condition) =>
        withTexts(condition as ConditionData, 'message'),
      ),
    }),
    ...(own.limits && {
      limits: own.limits.map((limit) => withTexts(limit as LimitData, 'message')),
    }),
    ...(own.roles && { roles: mapValues(own.roles, (title) => textOf(title)) }),
    ...(own.examples && {
      examples: own.examples.map((example) => withTexts(example as ExampleData, 'means')),
    }),
  };
  return { data: data as SchemeData, templates };
}

type LooseEvent = Omit<EventData, 'title'> & { readonly title?: Text | string };

function completeField(field: FieldData): FieldData {
  const complete = withTexts(field, 'title', 'meaning');
  if (complete.type !== 'word') return complete;
  const words = complete.words.map((word) =>
    typeof word === 'string' ? word : withTexts(word, 'title', 'meaning'),
  );
  return { ...complete, words };
}

function completeEvent(event: LooseEvent, name: string): object {
  const titled = { ...event, title: event.title ?? name };
  const complete = withTexts(titled, 'title', 'meaning', 'needsMessage', 'refuse');
  if (!event.variants) return complete;
  const variants = event.variants.map((variant: EventVariant) =>
    withTexts(variant, 'needsMessage', 'refuse'),
  );
  return { ...complete, variants };
}

/** A copy in which the named keys hold texts in both languages. */
function withTexts<T extends object>(value: T, ...keys: readonly string[]): T {
  const texts = keys.flatMap((key) => {
    const text = (value as Readonly<Record<string, unknown>>)[key];
    return typeof text === 'string' ? [[key, textOf(text)] as const] : [];
  });
  return { ...value, ...Object.fromEntries(texts) };
}

function textOf(text: Text | string): Text {
  return typeof text === 'string' ? { en: text, 'zh-cn': text } : text;
}

function mapValues<T, U>(
  values: Readonly<Record<string, T>>,
  map: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value, key)]));
}
