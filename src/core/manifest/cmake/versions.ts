import { createConditionals } from '../conditionals';
import type { FoundSlot } from '../types';
import { definedByWords } from '../variables/defining-words';
import { plainLiteral } from '../variables/plain-literal';
import type { Variable } from '../variables/version-variables';
import { followBranches } from './branches';
import { cmakeCommands, type CMakeArgument, type CMakeCommand } from './commands';

/** What a CMake script says of versions. */
export interface CMakeVersions {
  /** Those of `project()`. */
  readonly projects: readonly FoundSlot[];
  /** The names that `project()` is given. */
  readonly names: readonly string[];
  /** Variables that `set()` gives a literal, without defaults. */
  readonly variables: readonly Variable[];
  /** What words for the compiler give to macros. */
  readonly defines: readonly Variable[];
  /** The names of variables that the version of a project is made of. */
  readonly used: ReadonlySet<string>;
  /** Those of them that are the whole of it. */
  readonly told: ReadonlySet<string>;
}

/** What a script says of versions, without what nobody ever gets to (`if(0)`). */
export function cmakeVersions(text: string): CMakeVersions {
  const conditionals = createConditionals();
  const projects: FoundSlot[] = [];
  const names: string[] = [];
  const variables: Variable[] = [];
  const defining: CMakeArgument[] = [];
  const used = new Set<string>();
  const told = new Set<string>();
  const texts = new Map<string, string>();
  for (const command of cmakeCommands(text)) {
    followBranches(conditionals, command);
    if (conditionals.isDead()) continue;
    if (command.name === 'project') {
      const name = command.arguments[0]?.text ?? '';
      const version = versionOf(command);
      names.push(valueOf(name, texts));
      for (const reference of referencesIn(version?.text ?? '')) used.add(reference);
      const [, whole] = /^\$\{(\w+)\}$/.exec(version?.text ?? '') ?? [];
      if (whole !== undefined) told.add(whole);
      if (version && isVersion(version)) projects.push(projectSlot(name, version));
    }
    if (definingCommands.includes(command.name)) defining.push(...command.arguments);
    const [target, value] = command.name === 'set' ? command.arguments : [];
    if (!target || !value) continue;
    texts.set(target.text, value.text);
    if (isSingle(command) && !conditionals.isDefault(target.text)) {
      variables.push(...variableOf(target.text, value));
    }
  }
  return { projects, names, variables, defines: definedByWords(defining), used, told };
}

const definingCommands = [
  'add_definitions',
  'add_compile_definitions',
  'target_compile_definitions',
];

/** The argument behind `VERSION`. */
function versionOf({ arguments: all }: CMakeCommand): CMakeArgument | undefined {
  const keyword = all.findIndex(
    ({ type, text }, index) => index > 0 && type === 'unquoted' && text === 'VERSION',
  );
  return keyword < 0 ? undefined : all[keyword + 1];
}

function isVersion({ type, text }: CMakeArgument): boolean {
  return type !== 'parenthesis' && /^\d+(?:\.\d+){0,3}$/.test(text);
}

function projectSlot(name: string, { text: value, range }: CMakeArgument): FoundSlot {
  return { slot: `project(${name})`, value, range, ecosystem: 'cmake', writing: 'plain' };
}

/** Whether `set()` gives one value and no list of them. */
function isSingle({ arguments: [, , next] }: CMakeCommand): boolean {
  return next === undefined || next.text === 'CACHE' || next.text === 'PARENT_SCOPE';
}

function variableOf(name: string, { type, text, range }: CMakeArgument): readonly Variable[] {
  const isWord = type !== 'parenthesis' && !/[\r\n]/.test(text);
  const literal = isWord ? plainLiteral(text, range.offset) : undefined;
  return literal ? [{ name, literal, writing: type === 'quoted' ? 'c-string' : 'plain' }] : [];
}

/** The names in `${A}.${B}`. */
function referencesIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
}

/** The text of a name that is a variable set before. */
function valueOf(name: string, texts: ReadonlyMap<string, string>): string {
  const [reference] = referencesIn(name);
  return reference === undefined ? name : (texts.get(reference) ?? name);
}
