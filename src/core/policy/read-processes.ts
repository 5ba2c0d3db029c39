import { builtInProcesses } from '../release/process/built-in';
import { gateTitles } from '../release/process/make';
import { needsOf } from '../release/process/needs-of';
import type {
  GateData,
  NeedData,
  ProcessData,
  ReleaseData,
  StageData,
} from '../release/process/data';
import type { ActionId, Gate, Need, Process, Stage } from '../release/process/types';
import { actionIds } from '../release/process/types';
import type { Text } from '../text/language';
import { nearest } from '../text/nearest';
import { checkProcess } from './check-process';
import { listOf } from './list-of';
import { checkRole } from './check-role';
import type { Path, PolicyReader } from './reader';
import * as texts from './release-texts';

/** What is needed while a process is read. */
interface Reading {
  readonly id: string;
  readonly data: ProcessData;
  readonly base: Process | undefined;
  readonly roles: ReadonlySet<string>;
  readonly reader: PolicyReader;
  /** Of the process. */
  readonly path: Path;
}

/** The built-in processes with those of the policy over them, by id. */
export function readProcesses(
  { processes = {} }: ReleaseData,
  roles: ReadonlySet<string>,
  reader: PolicyReader,
): ReadonlyMap<string, Process> {
  const known = new Map(builtInProcesses.map((process) => [process.id, process]));
  const all = new Map(known);
  for (const [id, data] of Object.entries(processes)) {
    const path = ['release', 'processes', id];
    const base = known.get(data.extends ?? id);
    if (data.extends !== undefined && !base) {
      const about = { process: data.extends, processes: [...known.keys()] };
      reader.error([...path, 'extends'], texts.noProcess, about);
      continue;
    }
    const process = readProcess({ id, data, base, roles, reader, path });
    if (process) all.set(id, process);
  }
  return all;
}

function readProcess(reading: Reading): Process | undefined {
  const { id, data, base, reader, path } = reading;
  const kind = data.kind ?? base?.kind;
  if (kind === undefined || (!data.stages && !base)) {
    reader.error(path, texts.noStages, { process: id });
    return undefined;
  }
  const stages = data.stages?.map((stage, index) => readStage(stage, index, reading));
  const inForce = withMore(stages ?? base?.stages ?? [], reading);
  const process: Process = {
    id,
    kind,
    title: textOf(data.title) ?? base?.title ?? { en: id, 'zh-cn': id },
    stages: inForce,
    gates: readGates(reading, inForce),
  };
  checkMore(process, reading);
  const left = withoutNeeds(process, reading);
  checkProcess(left, data, path, reader);
  return left;
}

function readStage(
  { id, title, lifecycle, owner, node, needs }: StageData,
  index: number,
  reading: Reading,
): Stage {
  const { base, reader, roles } = reading;
  const path = [...reading.path, 'stages', index];
  const old = base?.stages.find((each) => each.id === id);
  if (!old && (owner === undefined || lifecycle === undefined))
    reader.error([...path, 'id'], texts.vagueStage, { stage: id });
  if (owner !== undefined) checkRole(owner, [...path, 'owner'], roles, reader);
  const who = owner ?? old?.owner ?? 'product-manager';
  const end = node ?? old?.node;
  const part = { id, who: [who] };
  return {
    id,
    title: textOf(title) ?? old?.title ?? { en: id, 'zh-cn': id },
    lifecycle: lifecycle ?? old?.lifecycle ?? 'planning',
    owner: who,
    ...(end !== undefined && { node: end }),
    needs: needs
      ? needs.map((need, at) => readNeed(need, part, [...path, 'needs', at], reading))
      : (old?.needs ?? []),
  };
}

function readGates(reading: Reading, stages: readonly Stage[]): Process['gates'] {
  const { base, data } = reading;
  const gates = new Map<ActionId, Gate>();
  for (const id of actionIds) {
    const given = data.gates?.[id];
    const old = base?.gates.get(id);
    if (!given && !old) continue;
    const gate = given ? readGate(id, given, old, reading) : (old as Gate);
    const isThere = (stage: string): boolean => stages.some((each) => each.id === stage);
    // Stages that the team took out of the process keep no gate closed.
    const after = given?.after ?? gate.after.filter(isThere);
    gates.set(id, { ...gate, after, needs: [...gate.needs, ...moreOf(id, gate.pass, reading)] });
  }
  return gates;
}

function readGate(
  id: ActionId,
  { title, after, needs, pass }: GateData,
  old: Gate | undefined,
  reading: Reading,
): Gate {
  const { reader, roles } = reading;
  const path = [...reading.path, 'gates', id];
  pass?.forEach((role, index) => checkRole(role, [...path, 'pass', index], roles, reader));
  const passing = pass ?? old?.pass ?? [];
  const part = { id, who: passing };
  return {
    id,
    title: textOf(title) ?? old?.title ?? gateTitles[id],
    after: after ?? old?.after ?? [],
    needs: needs
      ? needs.map((need, at) => readNeed(need, part, [...path, 'needs', at], reading))
      : (old?.needs ?? []),
    pass: passing,
  };
}

function withMore(stages: readonly Stage[], reading: Reading): readonly Stage[] {
  return stages.map((stage) => ({
    ...stage,
    needs: [...stage.needs, ...moreOf(stage.id, [stage.owner], reading)],
  }));
}

function moreOf(id: string, who: readonly string[], reading: Reading): readonly Need[] {
  const more = reading.data.more ?? {};
  const given = Object.hasOwn(more, id) ? more[id] : undefined;
  return listOf(given, ...reading.path, 'more', id).map(({ value, path }) =>
    readNeed(value, { id, who }, path, reading),
  );
}

function readNeed(
  data: NeedData,
  part: { readonly id: string; readonly who: readonly string[] },
  path: Path,
  { roles, reader }: Reading,
): Need {
  const { id, basis, severity = 'error', who, title, ...what } = data;
  const holders = listOf(who, ...path, 'who');
  for (const each of holders) checkRole(each.value, each.path, roles, reader);
  if (what.need === 'approval')
    what.by.forEach((role, index) => checkRole(role, [...path, 'by', index], roles, reader));
  const shown = textOf(title);
  return {
    ...what,
    id: id ?? `${part.id}/${what.need}`,
    basis: listOf(basis).map(({ value }) => value),
    severity,
    who: holders.length > 0 ? holders.map(({ value }) => value) : part.who,
    ...(shown && { title: shown }),
  };
}

function checkMore({ stages, gates }: Process, { data, path, reader }: Reading): void {
  const parts = [...stages.map(({ id }) => id), ...gates.keys()];
  for (const part of Object.keys(data.more ?? {}))
    if (!parts.includes(part)) reader.error([...path, 'more', part], texts.noPart, { part, parts });
}

/** The process without the needs that the team does without, by their ids or by requirements. */
function withoutNeeds(process: Process, { data, path, reader }: Reading): Process {
  const { without = [] } = data;
  if (without.length === 0) return process;
  const needs = needsOf(process);
  const names = new Set(needs.flatMap(({ id, basis }) => [id, ...basis]));
  without.forEach((need, index) => {
    if (names.has(need)) return;
    const near = nearest(need, names);
    const at = [...path, 'without', index];
    if (near === undefined)
      reader.error(at, texts.noNeed, { need, needs: [...new Set(needs.map(({ id }) => id))] });
    else reader.error(at, texts.misspeltNeed, { need, nearest: near });
  });
  const isLeft = ({ id, basis }: Need): boolean =>
    ![id, ...basis].some((name) => without.includes(name));
  return {
    ...process,
    stages: process.stages.map((stage) => ({ ...stage, needs: stage.needs.filter(isLeft) })),
    gates: new Map(
      [...process.gates].map(([id, gate]) => [id, { ...gate, needs: gate.needs.filter(isLeft) }]),
    ),
  };
}

function textOf(title: Text | string | undefined): Text | undefined {
  return typeof title === 'string' ? { en: title, 'zh-cn': title } : title;
}
