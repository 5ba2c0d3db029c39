import type { ProcessData } from '../release/process/data';
import { needsOf } from '../release/process/needs-of';
import { lifecycles, type Process } from '../release/process/types';
import type { Path, PolicyReader } from './reader';
import * as texts from './release-texts';

/** Reports stages that stand twice or out of order, gates that wait for none, and needs of one id. */
export function checkProcess(
  process: Process,
  data: ProcessData,
  path: Path,
  reader: PolicyReader,
): void {
  checkStages(process, path, reader);
  const stages = process.stages.map(({ id }) => id);
  for (const [id, gate] of Object.entries(data.gates ?? {}))
    gate.after?.forEach((stage, index) => {
      if (stages.includes(stage)) return;
      reader.error([...path, 'gates', id, 'after', index], texts.noStage, { stage, stages });
    });
  checkNeeds(process, path, reader);
}

function checkStages({ stages }: Process, path: Path, reader: PolicyReader): void {
  stages.forEach(({ id, lifecycle }, index) => {
    const at = [...path, 'stages', index];
    if (stages.findIndex((each) => each.id === id) < index)
      reader.error([...at, 'id'], texts.stageTwice, { stage: id });
    const rank = lifecycles.indexOf(lifecycle);
    const earlier = stages
      .slice(0, index)
      .find((each) => lifecycles.indexOf(each.lifecycle) > rank)?.lifecycle;
    if (earlier !== undefined)
      reader.error(at, texts.stageOrder, { stage: id, lifecycle, earlier });
  });
}

/** The same need may stand in a stage and in gates, as the built-in ones do; another one of its id may not. */
function checkNeeds(process: Process, path: Path, reader: PolicyReader): void {
  const seen = new Map<string, string>();
  for (const need of needsOf(process)) {
    const text = JSON.stringify(need);
    if ((seen.get(need.id) ?? text) !== text)
      reader.error(path, texts.needTwice, { need: need.id });
    seen.set(need.id, text);
  }
}
