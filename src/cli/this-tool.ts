import { homepage, version } from '../../package.json';
import type { Tool } from './report/sarif';

/** Stemma as reports name it. */
export const thisTool: Tool = { version, home: homepage.replace(/#.*$/, '') };
