import type { Message } from '../../core/text/message';

/** One thing to put back, decided before anything is done; answers why it could not be. */
export type Repair = () => Promise<Message | undefined>;

/** What to put back, and what is in the way of it. */
export interface Decisions {
  readonly repairs: Repair[];
  readonly conflicts: Message[];
}

/** Adds what was decided; nothing where all is as it was. */
export function addDecision(
  { repairs, conflicts }: Decisions,
  decided: Repair | Message | undefined,
): void {
  if (typeof decided === 'function') repairs.push(decided);
  else if (decided) conflicts.push(decided);
}
