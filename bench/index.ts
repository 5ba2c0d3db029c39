import { activationFigures } from './activation';
import { bumpFigures } from './bump';
import { bundleSizeFigures } from './bundle-size';
import { familyTreeFigures } from './family-tree';
import { fileNamesFigures } from './file-names';
import { table, type Figure } from './figure';
import { forwardMergesFigures } from './forward-merges';
import { linearTimeFigures } from './linear-time';
import { manifestKeystrokeFigures } from './manifest-keystroke';
import { manifestLinearFigures } from './manifest-linear';
import { memoryFigures } from './memory';
import { parseFigures } from './parse';
import { releaseLinesFigures } from './release-lines';
import { releaseRecordsFigures } from './release-records';
import { scanFigures } from './scan';
import { sequenceFigures } from './sequence';
import { sortFigures } from './sort';
import { workshopFigures } from './workshop';

/** See docs/performance.md. */
const benches: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  parse: parseFigures,
  sort: sortFigures,
  sequence: sequenceFigures,
  'file-names': fileNamesFigures,
  'linear-time': linearTimeFigures,
  workshop: workshopFigures,
  'release-lines': releaseLinesFigures,
  'family-tree': familyTreeFigures,
  'forward-merges': forwardMergesFigures,
  'release-records': releaseRecordsFigures,
  'bundle-size': bundleSizeFigures,
  bump: bumpFigures,
  scan: scanFigures,
  memory: memoryFigures,
  'manifest-keystroke': manifestKeystrokeFigures,
  'manifest-linear': manifestLinearFigures,
  activation: activationFigures,
};

/** Runs the benches that the command line names, or all of them. A figure that misses is no failure. */
async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.find((name) => !Object.hasOwn(benches, name));
  if (unknown !== undefined) {
    const known = Object.keys(benches).join(', ');
    throw new Error(`Cannot run the bench "${unknown}": there is none. Name some of ${known}.`);
  }
  const figures: Figure[] = [];
  try {
    for (const [name, run] of Object.entries(benches)) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      process.stderr.write(`${name} …\n`);
      figures.push(...(await run()));
    }
  } finally {
    console.log(table(figures));
  }
}

void main(process.argv.slice(2));
