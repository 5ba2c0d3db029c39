/** Release notes: what there is to tell of a release, and how it is written. */
export {
  isPlaceholder,
  missingFromAnnouncement,
  placeholders,
  unknownPlaceholders,
} from './placeholders';
export { notesOf, pathOfNotes, planNotes, type NotesRequest } from './plan-notes';
export { shortcomings } from './shortcomings';
export type { NoteSources } from './sources';
export type { ReleaseNotes } from './types';
export { writeNotes, type NotesVariant } from './write-notes';
