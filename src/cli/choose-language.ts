import { languageOfLocale, type Language } from '../core/text/language';

/** The language that the environment asks for, by the precedence of POSIX: LC_ALL, LC_MESSAGES, LANG. */
export function languageOfEnvironment(env: Readonly<Record<string, string | undefined>>): Language {
  return languageOfLocale(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en');
}

/**
 * The language of a run: `--lang` where it is given; otherwise English for what programs read, and the
 * environment's language for what people read.
 */
export function chooseLanguage(
  asked: string | undefined,
  forPrograms: boolean,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked !== undefined) return languageOfLocale(asked);
  return forPrograms ? 'en' : languageOfEnvironment(env);
}
