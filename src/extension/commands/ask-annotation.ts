import type { NewBaselineRequest } from '../../core/plan/plan-baseline';
import type { Brain } from '../shared/brain';
import { askDecider } from './ask-decider';
import { askExternal } from './ask-external-version';
import { askGate } from './ask-gate';
import { askTagMessage } from './ask-tag-message';
import { isSet, textOf, unitIdOf } from './pick-target';
import type { Services } from './services';

/** Everything that an annotation says; undefined when the person left. */
export async function askAnnotation(
  services: Services,
  brain: Brain,
  kind: 'tag' | 'baseline',
  about: Parameters<typeof askGate>[2],
  argument: unknown,
): Promise<Omit<NewBaselineRequest, 'name' | 'target'> | undefined> {
  const { root, snapshot, name } = about;
  const gate =
    kind === 'baseline' ? await askGate(services, brain, about, argument) : { paths: [] };
  if (!gate) return undefined;
  const note =
    textOf(argument, 'message') ??
    (isSet(argument, 'apply')
      ? brain.tagMessageFor(snapshot, name)
      : await askTagMessage(services, brain, snapshot, name));
  if (note === undefined) return undefined;
  const external = await askExternal(services, brain, snapshot.policy, name, argument);
  if (!external) return undefined;
  const deciders = brain.decidersOfName(snapshot, kind, name);
  const decided = await askDecider(services, brain, { root, snapshot, name, deciders }, argument);
  if (!decided) return undefined;
  const unit = unitIdOf(argument);
  return {
    ...gate,
    message: note,
    ...external,
    ...decided,
    ...(unit === undefined ? {} : { unit }),
  };
}
