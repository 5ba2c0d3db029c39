import type { Text } from '../../text/language';
import type { Severity } from '../../text/severity';

/** What a rule is, apart from how it is checked. Documented in `docs/rules/<id with / as ->.md`. */
export interface RuleInfo<Id extends string = string> {
  readonly id: Id;
  /** Where the policy says nothing. A milder problem keeps its own severity. */
  readonly severity: Severity;
  readonly title: Text;
  readonly description: Text;
}
