import type { DateLayout } from '../scheme/data';
import { dateInName, type WrittenDate } from '../scheme/date-in-name';
import { optionWithLayout } from '../scheme/option-with-layout';
import type { Scheme } from '../scheme/scheme';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import type { NamesInForce, RuleCheck } from './check-context';
import { namesIn, type FoundName } from './names-in';
import { shown } from './slot-range';

/**
 * `name/date-layout`: names of one scheme write their dates in several layouts, where the scheme allows them and
 * no option fixes one. Reported on the names of the rarer layouts; of equally many those lose that the scheme
 * lists later.
 */
export const nameDateLayout: RuleCheck = (context) => {
  const mayMix = createMixFinder();
  const own = [...datesIn(context, mayMix)];
  if (own.length === 0) return [];
  const uses = countLayouts(context.everywhere(), mayMix);
  return own.flatMap(({ found: { name, placeOf, slot }, date }) => {
    const use = uses.get(keyOf(date));
    const usual = use && mostUsed(use, date.layouts);
    if (!use || !usual || usual === date.layout) return [];
    const { field, offset, length } = date;
    const part = { field, offset, length };
    return [
      {
        rule: 'name/date-layout',
        severity: 'warning',
        message: reasonOf(shown(name.text), date, { usual, use }),
        place: placeOf(part),
        part,
        ...(slot && { slot }),
      },
    ];
  });
};

interface DatedName {
  readonly found: FoundName;
  readonly date: WrittenDate;
}

function* datesIn(names: NamesInForce, mayMix: (scheme: Scheme) => boolean): Generator<DatedName> {
  for (const found of namesIn(names, mayMix)) {
    const date = dateInName(found.scheme, found.name);
    if (date && date.layouts.length > 1) yield { found, date };
  }
}

/** Tells whether names of a scheme may write a date in one layout or another, remembering its answers. */
function createMixFinder(): (scheme: Scheme) => boolean {
  const known = new Map<Scheme, boolean>();
  const mayMix = (scheme: Scheme): boolean => {
    const found =
      known.get(scheme) ?? (hasLayouts(scheme) || [...scheme.nested.values()].some(mayMix));
    known.set(scheme, found);
    return found;
  };
  return mayMix;
}

function hasLayouts({ forms }: Scheme): boolean {
  return forms.some(({ fields }) =>
    fields.some(({ rule: { data } }) => data.type === 'date' && data.layouts.length > 1),
  );
}

/** The different names that write a date in each layout. */
type LayoutUse = ReadonlyMap<DateLayout, ReadonlySet<string>>;

/** How often each layout is used, for every field with several; a version in three files is one name. */
function countLayouts(
  names: NamesInForce,
  mayMix: (scheme: Scheme) => boolean,
): ReadonlyMap<string, LayoutUse> {
  const uses = new Map<string, Map<DateLayout, Set<string>>>();
  for (const { date } of datesIn(names, mayMix)) {
    const key = keyOf(date);
    const use = uses.get(key) ?? new Map<DateLayout, Set<string>>();
    uses.set(key, use);
    const texts = use.get(date.layout) ?? new Set();
    use.set(date.layout, texts);
    texts.add(date.owner.name.text);
  }
  return uses;
}

/** Names agree in this when their dates should look alike. */
function keyOf({ owner, field, layouts }: WrittenDate): string {
  return [owner.scheme.id, field, ...layouts].join(' ');
}

function mostUsed(use: LayoutUse, layouts: readonly DateLayout[]): DateLayout | undefined {
  const countOf = (layout: DateLayout): number => use.get(layout)?.size ?? 0;
  return layouts.toSorted((left, right) => countOf(right) - countOf(left))[0];
}

function reasonOf(
  name: string,
  { owner, field, text, layout }: WrittenDate,
  { usual, use }: { readonly usual: DateLayout; readonly use: LayoutUse },
): Message {
  const option = optionWithLayout(owner.scheme.data, field, usual);
  return message(option ? texts.withOption : texts.withoutOption, {
    name,
    found: text,
    usual,
    most: use.get(usual)?.size ?? 0,
    layout,
    count: use.get(layout)?.size ?? 0,
    scheme: owner.scheme.id,
    ...option,
  });
}

const texts = {
  withOption: {
    en: 'Cannot accept the date "{found}" of "{name}" beside the others: {usual} is written {most} times, {layout} {count} times. Write {usual} everywhere, and set the option "{option}" of the scheme "{scheme}" to "{value}" in the policy.',
    'zh-cn':
      '“{name}”中的日期“{found}”与其他名称写法不一致：{usual} 有 {most} 处，{layout} 有 {count} 处。请统一写成 {usual}，并在命名规范中将方案“{scheme}”的选项“{option}”设为“{value}”。',
  },
  withoutOption: {
    en: 'Cannot accept the date "{found}" of "{name}" beside the others: {usual} is written {most} times, {layout} {count} times. Write {usual} everywhere, and leave it alone in "layouts" of the scheme "{scheme}".',
    'zh-cn':
      '“{name}”中的日期“{found}”与其他名称写法不一致：{usual} 有 {most} 处，{layout} 有 {count} 处。请统一写成 {usual}，并在方案“{scheme}”的 "layouts" 中只保留它。',
  },
} as const satisfies Readonly<Record<string, Text>>;
