import type { Text } from '../../../core/text/language';

/** The texts of a page itself in the language of the moment, by what they label. */
export type PageTexts = Readonly<Record<string, string>>;

/** Renders the texts of a page. */
export function renderTexts<K extends string>(
  texts: Readonly<Record<K, Text>>,
  say: (text: Text) => string,
): Readonly<Record<K, string>> {
  const rendered = Object.entries<Text>(texts).map(([key, text]) => [key, say(text)]);
  return Object.fromEntries(rendered) as Record<K, string>;
}
