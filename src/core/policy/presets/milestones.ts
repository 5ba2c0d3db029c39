import { projectStages } from '../../catalogue/project-stages';
import type { MilestoneData } from '../data';

/**
 * A project passes its stages in their order. Each is optional here: which of them a team freezes, and what it asks for
 * then, its own policy says.
 */
export const milestones: readonly MilestoneData[] = projectStages.map(({ word, title }) => ({
  stage: word,
  ...(title && { title }),
  optional: true,
}));
