import type { CommitEvents, PolicyData } from './data';
import type { PolicyReader } from './reader';
import type { SchemePool } from './scheme-pool';
import * as texts from './texts';

/** The events that the policy names for kinds of commits; one that no scheme in use has is reported. */
export function readCommitEvents(
  { commits = {} }: PolicyData,
  { compiled }: SchemePool,
  reader: PolicyReader,
): CommitEvents {
  const events = new Set(
    [...compiled.values()].flatMap(({ data }) => Object.keys(data.events ?? {})),
  );
  for (const [kind, event] of Object.entries(commits)) {
    if (!events.has(event)) {
      reader.error(['commits', kind], texts.unknownCommitEvent, { event, events: [...events] });
    }
  }
  return commits;
}
