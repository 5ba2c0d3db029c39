import { commandTitles, type TitledCommand } from '../../../text/command-titles';
import type { Text } from '../../../text/language';
import { message, type Message } from '../../../text/message';
import type { RecordPath } from '../../record/types';

/** What to do where a person writes a value into the record. */
export function writeInto(path: RecordPath): Message {
  return message(texts.supply, { command: commandTitles.supplyMissing, field: path.join('.') });
}

/** What to do where a command of its own supplies what is missing. */
export function byCommand(command: TitledCommand): Message {
  return message(texts.command, { command: commandTitles[command] });
}

const texts = {
  supply: {
    en: 'Record it with "{command}", or write `{field}`.',
    'zh-cn': '请用“{command}”登记，或填写 `{field}`。',
  },
  command: { en: 'Use "{command}".', 'zh-cn': '请使用“{command}”。' },
} as const satisfies Record<string, Text>;
