import { checkRevisionLog } from '../documents/check-revision-log';
import type { RuleCheck } from './check-context';

/** `document/revision-log`: the revision log of a document does not hold (VER-2). */
export const documentRevisionLog: RuleCheck = ({ snapshot: { documents = [] } }) =>
  documents.flatMap(({ path, content }) =>
    checkRevisionLog(content.text).map(({ message, range }) => ({
      rule: 'document/revision-log' as const,
      severity: 'warning' as const,
      message,
      place: { type: 'file' as const, path, range },
    })),
  );
