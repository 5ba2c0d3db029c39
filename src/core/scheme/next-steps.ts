import type { Text } from '../text/language';
import type { Name, StepContext, StepResult } from './name';
import type { Scheme } from './scheme';
import { decidersOf, type Decider } from './deciders';
import { step } from './step';

/** One event of a scheme with where it leads from a name. */
export interface NextStep {
  readonly event: string;
  readonly title: Text;
  /** When a person takes it. */
  readonly meaning?: Text;
  /** Who decides whether it is taken. */
  readonly deciders: readonly Decider[];
  readonly result: StepResult;
}

/** Every event of the scheme, in the scheme's order, refused ones included. */
export function nextSteps(scheme: Scheme, from: Name, context: StepContext): readonly NextStep[] {
  return Object.entries(scheme.data.events ?? {}).map(([event, { title, meaning }]) => ({
    event,
    title,
    ...(meaning && { meaning }),
    deciders: decidersOf(scheme, from, event),
    result: step(scheme, from, event, context),
  }));
}
