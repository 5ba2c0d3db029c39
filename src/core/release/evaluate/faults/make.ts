import type { Text } from '../../../text/language';
import { message, type MessageParameter } from '../../../text/message';
import type { Severity } from '../../../text/severity';
import type { RecordPath } from '../../record/types';
import type { Fault, FaultRule } from '../types';

/** A fault of a rule at a place. */
export function fault(
  rule: FaultRule,
  severity: Severity,
  at: { readonly path: RecordPath; readonly basis: readonly string[] },
  text: Text,
  parameters: Readonly<Record<string, MessageParameter>> = {},
): Fault {
  return { rule, severity, message: message(text, parameters), ...at };
}
