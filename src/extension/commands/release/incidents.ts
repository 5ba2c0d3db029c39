import { titleOfCommand } from '../../../core/text/command-titles';
import { releaseActTexts as texts } from '../../text/release';
import type { Services } from '../services';
import { beginAct, carryOut } from './acting';
import { askSteps, said, type Ask } from './ask-steps';
import { freeText, yesNo } from './questions';

/**
 * Records an incident, or what became of one; also of a release that is closed. The argument may hold `incident` (an
 * id), `title`, `resolved` and `hotfix`.
 */
export async function recordIncident(services: Services, argument: unknown): Promise<void> {
  const { say } = services;
  const title = titleOfCommand('recordIncident');
  const acting = await beginAct(services, argument, {
    title,
    fits: ({ record }) => record.publications.length + record.handOuts.length > 0,
  });
  if (!acting) return;
  const { incidents } = acting.state.record;
  const open = incidents.filter(({ resolved }) => resolved === undefined);
  const isNew: Ask['when'] = (given) => said(given['incident']) === undefined;
  const asks: readonly Ask[] = [
    {
      key: 'incident',
      prompt: say(texts.incident),
      isClosed: true,
      when: () => open.length > 0,
      offers: () => [
        { value: '', label: say(texts.newIncident) },
        ...open.map((each) => ({ value: each.id, label: each.id, description: each.title })),
      ],
    },
    freeText(say, 'title', texts.incidentName, { when: isNew }),
    yesNo(say, 'resolved', texts.resolved),
    freeText(say, 'hotfix', texts.hotfix, { isOptional: true }),
  ];
  const given = await askSteps(say, say(title), asks, argument);
  if (!given) return;
  const [id, name, hotfix] = [said(given['incident']), said(given['title']), said(given['hotfix'])];
  await carryOut(services, acting, {
    title,
    plan: (act) =>
      acting.brain.planIncident(acting.snapshot, {
        ...act,
        resolved: given['resolved'] === 'true',
        ...(id !== undefined && { id }),
        ...(name !== undefined && { title: name }),
        ...(hotfix !== undefined && { hotfix }),
      }),
  });
}
