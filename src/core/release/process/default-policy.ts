import { mainlandChina } from '../calendar/mainland-china';
import { builtInProcesses } from './built-in';
import type { ReleasePolicy } from './policy';

/** What holds of releases where a policy says nothing. */
export const defaultReleasePolicy: ReleasePolicy = {
  folder: 'releases',
  processes: new Map(builtInProcesses.map((process) => [process.id, process])),
  calendar: mainlandChina,
  decisions: new Map(),
  recipients: new Map(),
  templates: {},
  archives: [],
};
