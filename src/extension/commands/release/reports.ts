import type { Defect, Report } from '../../../core/release/types';
import { titleOfCommand } from '../../../core/text/command-titles';
import { releaseActTexts as texts } from '../../text/release';
import type { Services } from '../services';
import { beginAct, carryOut } from './acting';
import { askSteps, listIn, said, type Ask } from './ask-steps';
import { buildAsk, choice, freeText, yesNo } from './questions';

const reportKinds = {
  test: texts.testReport,
  defect: texts.defectReport,
  focus: texts.focusReport,
} as const;

/** What reports cover mostly; anything else stands in the record by hand. */
const coverages = ['traversal; complete', 'traversal', 'complete', 'basic; special', 'special'];

const coverageTexts = {
  traversal: texts.traversal,
  complete: texts.complete,
  basic: texts.basic,
  special: texts.special,
} as const;

type Coverage = keyof typeof coverageTexts;

/** Records a report of test. The argument may hold `kind`, `build`, `coverage`, `result` and `file`. */
export async function recordReport(services: Services, argument: unknown): Promise<void> {
  const { say } = services;
  const title = titleOfCommand('recordReport');
  const acting = await beginAct(services, argument, {
    title,
    fits: ({ status, record }) => status !== 'closed' && record.builds.length > 0,
  });
  if (!acting) return;
  const isTest: Ask['when'] = (given) => given['kind'] !== 'defect';
  const asks: readonly Ask[] = [
    choice(say, 'kind', texts.reportKind, reportKinds),
    buildAsk(say, acting.state),
    {
      key: 'coverage',
      prompt: say(texts.coverage),
      isClosed: true,
      when: isTest,
      offers: () =>
        coverages.map((value) => ({
          value,
          label: coveragesIn(value)
            .map((each) => say(coverageTexts[each]))
            .join(' · '),
        })),
    },
    {
      ...choice(say, 'result', texts.result, { passed: texts.passed, failed: texts.failed }),
      when: isTest,
    },
    freeText(say, 'file', texts.reportFile, { isOptional: true }),
  ];
  const given = await askSteps(say, say(title), asks, argument);
  if (!given) return;
  const kind = keyOf(reportKinds, given['kind']) ?? 'test';
  const coverage = coveragesIn(given['coverage']);
  const result = (['passed', 'failed'] as const).find((each) => each === given['result']);
  const [build, file] = [said(given['build']), said(given['file'])];
  await carryOut(services, acting, {
    title,
    plan: (act) =>
      acting.brain.planReport(acting.snapshot, {
        ...act,
        kind,
        ...(coverage.length > 0 && { coverage }),
        ...(result && { result }),
        ...(build !== undefined && { build }),
        ...(file !== undefined && { file }),
      }),
  });
}

function coveragesIn(text: string | undefined): readonly Coverage[] {
  return listIn(text).flatMap((each) => keyOf(coverageTexts, each) ?? []);
}

function keyOf<K extends string>(of: Readonly<Record<K, unknown>>, text = ''): K | undefined {
  return (Object.keys(of) as K[]).find((key) => key === text);
}

const states: Readonly<Record<Defect['state'], (typeof texts)['open' | 'fixed' | 'closed']>> = {
  open: texts.open,
  fixed: texts.fixed,
  closed: texts.closed,
};

/** Records a defect, or what became of one. The argument may hold `id`, `state`, `title`, `build` and `urgent`. */
export async function recordDefect(services: Services, argument: unknown): Promise<void> {
  const { say } = services;
  const ownTitle = titleOfCommand('recordDefect');
  const acting = await beginAct(services, argument, {
    title: ownTitle,
    fits: ({ status, record }) => status !== 'closed' && record.builds.length > 0,
  });
  if (!acting) return;
  const { defects } = acting.state.record;
  const known = (id: string | undefined): Defect | undefined => defects.find((it) => it.id === id);
  const isNew: Ask['when'] = (given) => known(given['id']) === undefined;
  const asks: readonly Ask[] = [
    freeText(say, 'id', texts.defectId, {
      offers: () =>
        defects.map(({ id, title = '', state }) => ({
          value: id,
          label: `$(bug) ${id}`,
          description: say(states[state]),
          detail: title,
        })),
    }),
    {
      key: 'state',
      prompt: say(texts.defectState),
      isClosed: true,
      when: (given) => !isNew(given),
      offers: (given) =>
        (['fixed', 'closed', 'open'] as const)
          .filter((state) => state !== known(given['id'])?.state)
          .map((state) => ({ value: state, label: say(states[state]) })),
    },
    freeText(say, 'title', texts.defectName, { when: isNew, isOptional: true }),
    buildAsk(say, acting.state, isNew),
    { ...yesNo(say, 'urgent', texts.urgent), when: isNew },
  ];
  const given = await askSteps(say, say(ownTitle), asks, argument);
  if (!given) return;
  const [title, build] = [said(given['title']), said(given['build'])];
  const request: Pick<Defect, 'id' | 'state'> & Partial<Pick<Report, 'build'>> = {
    id: given['id'] ?? '',
    state: keyOf(states, given['state']) ?? 'open',
    ...(build !== undefined && { build }),
  };
  await carryOut(services, acting, {
    title: ownTitle,
    plan: (act) =>
      acting.brain.planDefect(acting.snapshot, {
        ...act,
        ...request,
        ...(title !== undefined && { title }),
        ...(given['urgent'] === 'true' && { urgent: true }),
      }),
  });
}
