import { textAt } from '../../text/range';
import type { CharacterRange } from '../types';
import { visitOpenStep, type OpenStepString } from './openstep';

/** A value of a build setting. */
export interface BuildSetting {
  readonly name: string;
  readonly value: string;
  readonly range: CharacterRange;
  readonly isQuoted: boolean;
}

/** A build configuration, such as `Debug` of one target. */
export interface BuildConfiguration {
  readonly id: string;
  /** `Debug`, `Release`; empty where the project does not say. */
  readonly name: string;
  /** Of the target; empty for the project itself, and where nothing refers to the configuration. */
  readonly target: string;
  /** Whether the target is a bundle of tests, which no user gets. */
  readonly isTest: boolean;
  readonly settings: readonly BuildSetting[];
}

interface XcodeObject {
  readonly fields: Map<string, string>;
  readonly configurations: string[];
  readonly settings: BuildSetting[];
}

/**
 * The build configurations of Xcode's `project.pbxproj`, each with the target that it belongs to.
 * @returns also the place of the first thing that is malformed
 */
export function readXcodeProject(text: string): {
  readonly configurations: readonly BuildConfiguration[];
  readonly fault: CharacterRange | undefined;
} {
  const objects = new Map<string, XcodeObject>();
  const fault = visitOpenStep(text, (string) => addTo(objects, text, string));
  const owners = ownersOf(objects);
  const configurations = [...objects].flatMap(([id, { fields, settings }]) => {
    if (settings.length === 0) return [];
    const owner = owners.get(id);
    const isTest = /unit-test|ui-testing/.test(owner?.fields.get('productType') ?? '');
    const target = owner?.fields.get('name') ?? '';
    return [{ id, name: fields.get('name') ?? '', target, isTest, settings }];
  });
  return { configurations, fault };
}

function addTo(
  objects: Map<string, XcodeObject>,
  text: string,
  { keys, range, isQuoted }: OpenStepString,
): void {
  const [root, id, field, name] = keys;
  if (root !== 'objects' || id === undefined || field === undefined || keys.length > 4) return;
  const value = textAt(text, range);
  const object = objects.get(id) ?? newObject();
  objects.set(id, object);
  if (field === 'buildSettings' && name !== undefined)
    object.settings.push({ name, value, range, isQuoted });
  else if (field === 'buildConfigurations') object.configurations.push(value);
  else if (name === undefined) object.fields.set(field, value);
}

function newObject(): XcodeObject {
  return { fields: new Map(), configurations: [], settings: [] };
}

/** By the id of a configuration, the target or project that has it. */
function ownersOf(objects: ReadonlyMap<string, XcodeObject>): Map<string, XcodeObject> {
  const owners = new Map<string, XcodeObject>();
  for (const owner of objects.values()) {
    const list = objects.get(owner.fields.get('buildConfigurationList') ?? '');
    for (const id of list?.configurations ?? []) owners.set(id, owner);
  }
  return owners;
}
