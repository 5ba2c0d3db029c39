/** The languages every user-facing text exists in. */
export type Language = 'en' | 'zh-cn';

export const languages: readonly Language[] = ['en', 'zh-cn'];

/** One user-facing text in both languages; `{name}` marks a parameter of a message template. */
export interface Text {
  readonly en: string;
  readonly 'zh-cn': string;
}

/**
 * The language for a locale tag such as `zh-CN`, `zh_CN.UTF-8`, `zh-Hans` or `en-US`.
 *
 * Every Chinese locale gets Simplified Chinese, the only Chinese there is; anything else English.
 */
export function languageOfLocale(locale: string): Language {
  return /^zh\b|^zh[-_]/i.test(locale) ? 'zh-cn' : 'en';
}
