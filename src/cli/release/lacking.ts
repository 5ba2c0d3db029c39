import type { Lacking } from '../../core/release/evaluate/types';
import type { Severity } from '../../core/text/severity';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { severityNames } from '../report/text-report';
import type { Session } from '../session';
import { jsonHolder, tellHolder, type JsonHolder } from './people';

const texts = {
  told: { en: '{indent}{severity}: {told} [{id}]', 'zh-cn': '{indent}{severity}：{told} [{id}]' },
  how: { en: '{indent}  {how}', 'zh-cn': '{indent}  {how}' },
  who: { en: '{indent}  It is up to {who}.', 'zh-cn': '{indent}  责任人：{who}。' },
} as const satisfies Record<string, Text>;

/** Something that is missing, for programs. */
export interface JsonLacking {
  /** Names it in overrides: the need, with the item after `:` where there are several. */
  readonly id: string;
  readonly need: string;
  readonly severity: Severity;
  /** Ids of the requirements that it comes from. */
  readonly basis: readonly string[];
  readonly message: string;
  readonly how: string;
  readonly who: readonly JsonHolder[];
  /** Where it belongs in the record: keys from the root with `/`. */
  readonly place: string;
}

export function jsonLacking(lacking: Lacking, session: Session): JsonLacking {
  const { id, need, severity, basis, told, how, who, path } = lacking;
  return {
    ...{ id, need, severity, basis },
    message: session.render(told),
    how: session.render(how),
    who: who.map(jsonHolder),
    place: path.join('/'),
  };
}

/** Says what is missing, what to do about it, and who can. */
export function sayLacking(lacking: Lacking, indent: string, session: Session): void {
  const { id, severity, told, how, who } = lacking;
  session.say(message(texts.told, { indent, severity: severityNames[severity], told, id }));
  session.say(message(texts.how, { indent, how }));
  if (who.length > 0) session.say(message(texts.who, { indent, who: who.map(tellHolder) }));
}
