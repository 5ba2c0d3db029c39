import type { RuleCheck } from './check-context';

/** `manifest/duplicate-key`: a key of the version stands in a manifest more than once. */
export const manifestDuplicateKey: RuleCheck = ({ snapshot }) =>
  snapshot.manifests.flatMap(({ path, problems }) =>
    problems
      .filter(({ code }) => code === 'duplicate-key')
      .map(({ range, severity, message }) => ({
        rule: 'manifest/duplicate-key',
        severity,
        message,
        place: { type: 'file', path, range },
      })),
  );
