import type { Language, Text } from './language';
import { visible } from './visible';

/** What may fill a `{parameter}`: text as it is, a number, a text in two languages, a message, or a list of these. */
export type MessageParameter = string | number | Text | Message | readonly MessageParameter[];

/**
 * A message to a person, not yet in a language: a template in both languages and its parameters.
 *
 * Messages travel as data from `core` to the edge that knows the language (editor, CLI) and are rendered there.
 */
export interface Message {
  readonly text: Text;
  readonly parameters: Readonly<Record<string, MessageParameter>>;
}

/** A message from a template and what fills its `{parameters}`. */
export function message(
  text: Text,
  parameters: Readonly<Record<string, MessageParameter>> = {},
): Message {
  return { text, parameters };
}

/**
 * The message as one string in `language`; a parameter that the template names but nobody gave stays
 * `{name}`. Invisible characters of a parameter are shown.
 */
export function render(value: Message, language: Language): string {
  return value.text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const parameter = value.parameters[name];
    return parameter === undefined ? whole : renderParameter(parameter, language);
  });
}

function renderParameter(parameter: MessageParameter, language: Language): string {
  if (typeof parameter === 'string') return visible(parameter, language);
  if (typeof parameter === 'number') return String(parameter);
  if (isList(parameter)) {
    const parts = parameter.map((part) => renderParameter(part, language));
    return parts.join(language === 'en' ? ', ' : '、');
  }
  return 'text' in parameter ? render(parameter, language) : parameter[language];
}

function isList(parameter: MessageParameter): parameter is readonly MessageParameter[] {
  return Array.isArray(parameter);
}
