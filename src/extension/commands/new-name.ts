import * as vscode from 'vscode';
import type { Answers, NamingContext } from '../../core/new-name/types';
import type { Scheme } from '../../core/scheme';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Brain } from '../shared/brain';
import { today } from '../shared/today';
import type { RepositoryModel } from '../workspace/repository-model';
import {
  askFields,
  progressOf,
  withoutLast,
  type Asked,
  type AskedName,
} from './new-name/ask-fields';
import { destinations, pickDestination, type Destination } from './new-name/pick-destination';
import { pickScheme, schemeOfId } from './new-name/pick-scheme';
import { placeName, possibleDestinations } from './new-name/place-name';
import type { PlacedName } from './new-name/placed-name';
import { pickRepository, textOf, textsOf } from './pick-target';
import type { Services } from './services';

/**
 * Builds a new name of any scheme field by field and brings it where it is wanted.
 *
 * A keybinding or another extension may answer questions in the argument: `root`, `scheme`, `set` (fields
 * with their values; what needs nobody is filled in then), `destination`, `folder`, `extension`, `message`,
 * and `apply: true` to leave out the preview.
 */
export async function newName(services: Services, argument: unknown): Promise<void> {
  const brain = await services.brain.load();
  const editor = vscode.window.activeTextEditor;
  const place = await placeOf(services, argument);
  if (!place) return;
  const policy = place.snapshot?.policy;
  const given = textOf(argument, 'scheme');
  const start: Asked = { answers: {}, order: [], remembered: {} };
  for (;;) {
    const scheme =
      given === undefined
        ? await pickScheme(services, policy)
        : await schemeOfId(services, policy, given);
    if (!scheme) return;
    const context = contextOf(brain, scheme, place.snapshot);
    const first = withGiven(brain, scheme, context, start, textsOf(argument, 'set'));
    const done = await buildAndPlace(services, brain, scheme, context, first, {
      ...place,
      scheme,
      argument,
      ...(editor && { editor }),
    });
    if (done !== 'back' || given !== undefined) return;
  }
}

interface Place {
  readonly repository?: RepositoryModel;
  readonly snapshot?: RepositorySnapshot;
}

/** The repository that the name is for; none where no folder is open. Undefined when the person left. */
async function placeOf(services: Services, argument: unknown): Promise<Place | undefined> {
  if ((await services.model.repositories()).length === 0) return {};
  const repository = await pickRepository(services, services.model, argument);
  // Fresh, since what exists decides the next number.
  return repository && { repository, snapshot: await repository.refresh() };
}

function contextOf(
  brain: Brain,
  scheme: Scheme,
  snapshot: RepositorySnapshot | undefined,
): NamingContext {
  return brain.namingContext(scheme, {
    today: today(),
    variables: snapshot?.policy.variables ?? {},
    names: snapshot ? brain.namesOfScheme(snapshot, scheme) : [],
  });
}

/** The answers of the caller, with what can be filled in beside them. */
function withGiven(
  brain: Brain,
  scheme: Scheme,
  context: NamingContext,
  start: Asked,
  given: Answers | undefined,
): Asked {
  if (!given) return start;
  const { taken } = brain.fillIn(scheme, given, context);
  const filled = Object.entries(taken).map(([path, { value }]) => [path, value] as const);
  return { ...start, answers: { ...Object.fromEntries(filled), ...given } };
}

async function buildAndPlace(
  services: Services,
  brain: Brain,
  scheme: Scheme,
  context: NamingContext,
  first: Asked,
  placed: Omit<PlacedName, 'text'>,
): Promise<'back' | undefined> {
  let from: Asked | undefined = first;
  while (from) {
    const built: AskedName | 'back' | undefined = await askFields(
      brain,
      services.say,
      scheme,
      context,
      from,
    );
    if (!built || built === 'back') return built;
    const { outcome } = built.naming;
    if (!outcome?.ok) return undefined;
    const destination = await destinationFor(services, brain, built, placed);
    if (destination !== 'back') {
      if (destination)
        await placeName(services, { ...placed, text: outcome.name.text }, destination);
      return undefined;
    }
    from = withoutLast(built.asked);
  }
  return 'back';
}

async function destinationFor(
  { say }: Services,
  brain: Brain,
  { naming, asked }: AskedName,
  placed: Omit<PlacedName, 'text'>,
): Promise<Destination | 'back' | undefined> {
  const { outcome } = naming;
  if (!outcome?.ok) return undefined;
  const possible = possibleDestinations(placed);
  const wanted = textOf(placed.argument, 'destination');
  const given = destinations.find((destination) => destination === wanted);
  if (given && possible.includes(given)) return given;
  const notes = outcome.notes.map((note) => say(note));
  const progress = progressOf(naming, asked);
  return pickDestination(brain, say, naming, outcome.name, notes, possible, progress);
}
