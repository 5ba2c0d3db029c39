import type { NextStep } from '../../../core/scheme';
import type { SubmitBuildRequest } from '../../../core/release/plans/submit-build-request';
import { titleOfCommand } from '../../../core/text/command-titles';
import { today } from '../../shared/today';
import { releaseActTexts as texts } from '../../text/release';
import { chooseFields } from '../choose-fields';
import type { Services } from '../services';
import { beginAct, carryOut, type Acting } from './acting';
import { chosenArtefact, fileOffer } from './artefact-of-file';
import { askSteps, said, type Ask, type Offered } from './ask-steps';
import { badSha, freeText, yesNo } from './questions';

/** Answers to what moves the version that are no events. */
const stays = '=';
const repacked = '+';

/**
 * Hands a build to test: moves the version by an event, names the package, commits, tags and records it. The argument
 * may hold `event` (`=` leaves the version, `+` packs it again), `package`, `sha256`, `final: true`, `set`, and
 * `decidedBy`.
 */
export async function submitBuild(services: Services, argument: unknown): Promise<void> {
  const { say } = services;
  const title = titleOfCommand('submitBuild');
  const acting = await beginAct(services, argument, { title, action: 'submit-build' });
  if (!acting) return;
  const { brain, snapshot, state } = acting;
  const unit = brain.unitOfRelease(snapshot, state.record);
  const version = unit.ok ? (unit.value.version ?? '') : '';
  const scheme = unit.ok ? brain.schemeOfUnit(snapshot.policy, unit.value.unit) : undefined;
  const from = scheme && brain.parse(scheme, version).name;
  const steps = scheme && from ? brain.nextSteps(scheme, from, { today: today() }) : [];
  const given = await askSteps(
    say,
    say(title),
    asksFor(services, acting, steps, version),
    argument,
  );
  if (!given) return;
  const wanted = given['event'] ?? stays;
  const event = wanted === stays || wanted === repacked ? undefined : wanted;
  const set =
    event !== undefined && scheme && from
      ? await chooseFields(services, scheme, from, event, { today: today() })
      : {};
  if (!set) return;
  const chosen = await chosenArtefact(services, acting, said(given['sha256']));
  if (!chosen) return;
  const { sha256 } = chosen;
  const name = said(given['package']) ?? chosen.artefact;
  const request: Omit<SubmitBuildRequest, keyof Acting['act']> = {
    repack: wanted === repacked,
    final: given['final'] === 'true',
    ...(event !== undefined && { event, set }),
    ...(name !== undefined && { package: name }),
    ...(sha256 !== undefined && { sha256 }),
  };
  const planned = brain.planSubmitBuild(snapshot, { ...acting.act, ...request, override: '-' });
  await carryOut(services, acting, {
    title,
    gate: { action: 'submit-build', ...(planned.ok && { about: planned.value.build }) },
    plan: (act) => brain.planSubmitBuild(snapshot, { ...act, ...request }),
  });
}

function asksFor(
  services: Services,
  { brain, snapshot, state, act }: Acting,
  steps: readonly NextStep[],
  version: string,
): readonly Ask[] {
  const { say } = services;
  const { record } = state;
  const { policy } = snapshot;
  const next = (repack: boolean): string | undefined => {
    const found = brain.nextPackage(policy, record, { repack, today: act.today });
    return found.ok ? found.value : undefined;
  };
  const isTaken = record.builds.some(({ name }) => name === version);
  const events: readonly Offered[] = [
    ...(isTaken ? [] : [{ value: stays, label: say(texts.present, { version }) }]),
    ...steps.flatMap(({ event, title, result }) =>
      result.ok ? [{ value: event, label: say(title), description: result.to.text }] : [],
    ),
    ...(isTaken
      ? [{ value: repacked, label: say(texts.repack), detail: say(texts.repackAbout) }]
      : []),
  ];
  return [
    { key: 'event', prompt: say(texts.submitEvent), isClosed: true, offers: () => events },
    freeText(say, 'package', texts.packageName, {
      isOptional: true,
      offers: (given) => {
        const name = next(given['event'] === repacked);
        return name === undefined ? [] : [{ value: name, label: `$(package) ${name}` }];
      },
      check: (typed) => {
        const checked = brain.checkPackage(policy, typed);
        return checked.ok ? undefined : checked.reason;
      },
    }),
    freeText(say, 'sha256', texts.sha256, {
      isOptional: true,
      check: badSha,
      offers: () => [fileOffer(services)],
    }),
    yesNo(say, 'final', texts.isFinal, { yes: texts.finalYes, no: texts.finalNo }),
  ];
}
