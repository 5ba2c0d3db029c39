import type { RuleCheck } from './check-context';
import type { Finding } from './types';

/** `manifest/unreadable`: a manifest, or the part of it that holds the version, cannot be read. */
export const manifestUnreadable: RuleCheck = ({ snapshot }) => {
  const broken = snapshot.manifests.flatMap(({ path, problems }) =>
    problems
      .filter(({ code }) => code !== 'duplicate-key')
      .map(({ range, severity, message: reason }): Finding => ({
        rule: 'manifest/unreadable',
        severity,
        message: reason,
        place: { type: 'file', path, range },
      })),
  );
  const unread = snapshot.unreadable.map(({ path, reason }): Finding => ({
    rule: 'manifest/unreadable',
    severity: 'error',
    message: reason,
    place: { type: 'file', path, range: { offset: 0, length: 0 } },
  }));
  return [...broken, ...unread];
};
