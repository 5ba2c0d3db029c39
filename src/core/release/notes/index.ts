/** Release notes: what there is to tell of a release, and how it is written. */
export { placeholders, unknownPlaceholders } from './placeholders';
export { notesOf, pathOfNotes, planNotes } from './plan-notes';
export { shortcomings } from './shortcomings';
export type { NoteSources } from './sources';
export { writeNotes, type NotesVariant } from './write-notes';
