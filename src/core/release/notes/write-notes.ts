import type { Language } from '../../text/language';
import type { ReleasePolicy } from '../process/policy';
import { builtInTemplates } from './built-in-templates';
import { noteValues } from './note-values';
import { fillTemplate } from './template';
import type { ReleaseNotes } from './types';
import { writeMarkdown } from './write-blocks';

/** For whom notes are: support, customer success and operations, or everybody outside. */
export type NotesVariant = 'internal' | 'external';

/** Release notes as Markdown, by the template of the policy or else the built-in one. Ends with a line break. */
export function writeNotes(
  notes: ReleaseNotes,
  { templates }: Pick<ReleasePolicy, 'templates'>,
  { variant, language }: { readonly variant: NotesVariant; readonly language: Language },
): string {
  const template = templates[variant] ?? builtInTemplates[variant];
  return writeMarkdown(fillTemplate(template[language], noteValues(notes, variant, language)));
}
