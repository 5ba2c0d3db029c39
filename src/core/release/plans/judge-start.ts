import type { RepositorySnapshot } from '../../snapshot/types';
import type { Day } from '../../text/day';
import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import { evaluateThose } from '../evaluate/evaluate-releases';
import type { Lacking, ReleaseState } from '../evaluate/types';
import type { Need } from '../process/types';
import type { RecordFile } from '../record/types';
import type { ReleaseRecord } from '../types';

/** What a start can already get wrong; everything else may be supplied later. */
const judged: ReadonlySet<Lacking['need']> = new Set<Need['need']>([
  'working-days',
  'plan-order',
  'alone-in-quarter',
  'version',
]);

/**
 * What is wrong with a release before it starts, by its process: refused where its dates or its version cannot be, with
 * notes for what is only odd and for what the calendar does not know.
 */
export function judgeStart(
  snapshot: RepositorySnapshot,
  record: ReleaseRecord,
  today: Day,
): Result<readonly Message[]> {
  const { folder, processes } = snapshot.policy.release;
  const process = record.process ?? record.kind;
  if (!processes.has(process))
    return failure(message(noProcess, { process, processes: [...processes.keys()] }));
  const path = snapshot.releases?.path ?? folder;
  const records = [...(snapshot.releases?.records ?? []), fileOf(record, path)];
  const releases = { ...snapshot.releases, path, records };
  const [state] = evaluateThose({ ...snapshot, releases }, today, ({ id }) => id === record.id);
  if (!state) return success([]);
  const found = distinct(state);
  const wrong = found.find(({ severity }) => severity === 'error');
  if (wrong) {
    return failure(message(refused, { release: record.id, told: wrong.told }));
  }
  return success([...found.map(({ told }) => told), ...state.notes]);
}

function distinct({ stages }: ReleaseState): readonly Lacking[] {
  const found = stages.flatMap(({ lacking }) => lacking).filter(({ need }) => judged.has(need));
  return [...new Map(found.map((each) => [each.id, each])).values()];
}

/** The record as if its file were there already. */
function fileOf(record: ReleaseRecord, folder: string): RecordFile {
  return {
    path: `${folder}/${record.id}.yaml`,
    id: record.id,
    content: { text: '', encoding: 'utf-8', bomLength: 0 },
    fingerprint: '',
    record,
    problems: [],
    places: new Map(),
  };
}

const refused: Text = {
  en: 'Cannot start the release "{release}": {told} Change the plan, or choose another kind of release.',
  'zh-cn': '无法启动发布“{release}”：{told}请调整计划，或更换发布类型。',
};
const noProcess: Text = {
  en: 'Cannot start a release by the process "{process}": there is none of this id. There are {processes}.',
  'zh-cn': '无法按流程“{process}”启动发布：没有该流程。已有 {processes}。',
};
