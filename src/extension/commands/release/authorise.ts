import { titleOfCommand } from '../../../core/text/command-titles';
import { parseDay } from '../../../core/text/day';
import type { ReleaseState } from '../../../core/release/evaluate/types';
import type { AuthoriseRequest } from '../../../core/release/plans/plan-authorise';
import { releaseActTexts as texts } from '../../text/release';
import type { Services } from '../services';
import { beginAct, carryOut, type Acting } from './acting';
import { chosenArtefact, fileOffer } from './artefact-of-file';
import { askSteps, listIn, said, type Ask, type Given, type Offered } from './ask-steps';
import { letterWish } from './letter-wish';
import {
  badNumber,
  badSha,
  buildAsk,
  buildFor,
  dayAsk,
  freeText,
  numberIn,
  several,
} from './questions';

/**
 * Records leave to use a build within limits, or the OA confirmation of one. The argument may hold `authorisation` (the
 * id of the one to confirm), `build`, `quantity`, `areas`, `from`, `to`, `guidance`, `sha256`, `oaId`, `oaSigner` and
 * `oaOn`.
 */
export async function authoriseUse(services: Services, argument: unknown): Promise<void> {
  const { say } = services;
  const title = titleOfCommand('authoriseUse');
  const acting = await beginAct(services, argument, {
    title,
    fits: ({ status, record }) => status !== 'closed' && record.builds.length > 0,
  });
  if (!acting) return;
  const given = await askSteps(say, say(title), authoriseAsks(services, acting), argument);
  if (!given) return;
  const { snapshot, brain } = acting;
  const letter = await letterWish(services, acting);
  const artefact = await chosenArtefact(services, acting, said(given['sha256']));
  if (!artefact) return;
  const wish = { ...authorisationIn(given), ...artefact };
  await carryOut(services, acting, {
    title,
    plan: (act) => brain.planAuthorise(snapshot, { ...act, ...wish, letter }),
  });
}

function authoriseAsks(services: Services, { state, act }: Acting): readonly Ask[] {
  const { say } = services;
  const open = state.record.authorisations.filter(({ oa }) => oa === undefined);
  const isNew: Ask['when'] = (given) => said(given['authorisation']) === undefined;
  const hasOa: Ask['when'] = (given) => said(given['oaId']) !== undefined;
  return [
    {
      key: 'authorisation',
      prompt: say(texts.whichAuthorisation),
      isClosed: true,
      when: () => open.length > 0,
      offers: () => [
        { value: '', label: say(texts.newAuthorisation) },
        ...open.map(({ id }) => ({ value: id, label: say(texts.confirmOa, { id }) })),
      ],
    },
    buildAsk(say, state, isNew),
    freeText(say, 'quantity', texts.quantity, { when: isNew, check: badNumber }),
    several(say, 'areas', texts.areas, { when: isNew }),
    { ...dayAsk(say, 'from', texts.from, () => [act.today]), when: isNew },
    { ...dayAsk(say, 'to', texts.to, () => []), when: isNew },
    freeText(say, 'guidance', texts.guidance, { when: isNew, isOptional: true }),
    freeText(say, 'sha256', texts.sha256, {
      when: isNew,
      isOptional: true,
      check: badSha,
      offers: () => [fileOffer(services)],
    }),
    freeText(say, 'oaId', texts.oaId, { isOptional: true }),
    freeText(say, 'oaSigner', texts.oaSigner, { when: hasOa }),
    { ...dayAsk(say, 'oaOn', texts.oaOn, () => [act.today]), when: hasOa },
  ];
}

function authorisationIn(given: Given): Omit<AuthoriseRequest, keyof Acting['act'] | 'letter'> {
  const text = (key: string, as = key): object => {
    const value = said(given[key]);
    return value === undefined ? {} : { [as]: value };
  };
  const day = (key: string): object => {
    const value = parseDay(given[key]?.trim() ?? '');
    return value === undefined ? {} : { [key]: value };
  };
  const quantity = numberIn(given['quantity']);
  const areas = listIn(given['areas']);
  const on = parseDay(given['oaOn']?.trim() ?? '');
  const id = said(given['oaId']);
  return {
    ...text('authorisation', 'id'),
    ...text('build'),
    ...text('guidance'),
    ...day('from'),
    ...day('to'),
    ...(quantity !== undefined && { quantity }),
    ...(areas.length > 0 && { areas }),
    ...(id !== undefined &&
      on !== undefined && { oa: { id, signer: given['oaSigner'] ?? '', on } }),
  };
}

/** Records that a build is given away. The argument may hold `receiver`, `build`, `authorisation`, `quantity` and `area`. */
export async function handOut(services: Services, argument: unknown): Promise<void> {
  const { say } = services;
  const title = titleOfCommand('handOut');
  const acting = await beginAct(services, argument, { title, action: 'hand-out' });
  if (!acting) return;
  const given = await askSteps(say, say(title), handOutAsks(services, acting), argument);
  if (!given) return;
  const quantity = numberIn(given['quantity']);
  const build = buildFor(acting.state, given);
  const authorisation = said(given['authorisation']);
  const area = said(given['area']);
  const letter = await letterWish(services, acting);
  await carryOut(services, acting, {
    title,
    gate: { action: 'hand-out', ...(build !== undefined && { about: build }) },
    plan: (act) =>
      acting.brain.planHandOut(acting.snapshot, {
        ...act,
        letter,
        to: given['receiver'] ?? '',
        ...(build !== undefined && { build }),
        ...(authorisation !== undefined && { authorisation }),
        ...(quantity !== undefined && { quantity }),
        ...(area !== undefined && { area }),
      }),
  });
}

function handOutAsks(services: Services, { state }: Acting): readonly Ask[] {
  const { say } = services;
  const { record } = state;
  const isLimited = record.kind !== 'normal' && record.authorisations.length > 0;
  return [
    freeText(say, 'receiver', texts.receiver),
    buildAsk(say, state),
    {
      key: 'authorisation',
      prompt: say(texts.authorisation),
      isClosed: true,
      when: () => isLimited && record.authorisations.length > 1,
      offers: () => authorisationsOf(services, state),
    },
    freeText(say, 'quantity', texts.howMany, { check: badNumber, isOptional: !isLimited }),
    freeText(say, 'area', texts.whichArea, {
      isOptional: !isLimited,
      offers: () =>
        [...new Set(record.authorisations.flatMap(({ areas }) => areas))].map((area) => ({
          value: area,
          label: area,
        })),
    }),
  ];
}

/** The authorisations, with what is left of each. */
function authorisationsOf({ say }: Services, { record }: ReleaseState): readonly Offered[] {
  return record.authorisations.map(({ id, build, quantity = 0, areas, to = '' }) => {
    const given = record.handOuts
      .filter(({ authorisation }) => authorisation === id)
      .reduce((sum, each) => sum + (each.quantity ?? 0), 0);
    const told = { left: Math.max(0, quantity - given), all: quantity, areas, to };
    return { value: id, label: id, description: build, detail: say(texts.left, told) };
  });
}
