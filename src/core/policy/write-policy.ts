import type { Language, Text } from '../text/language';
import { message, render } from '../text/message';
import type { UnitData } from './data';
import { presets, type Preset } from './presets';

/** What a new policy file says beside its preset. */
export interface NewPolicy {
  readonly variables?: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, UnitData>>;
  /** The language of the comments. */
  readonly language: Language;
}

const head: Text = {
  en: 'How versions, tags, branches, baselines and files of this repository are named. Read by Stemma.',
  'zh-cn': '本仓库的版本号、标签、分支、基线与文件的命名规范，由 Stemma 读取。',
};
const aboutPreset: Text = {
  en: '{title} ({example}). {description}\nWhat this file does not say comes from the preset.',
  'zh-cn': '{title}（{example}）。{description}\n本文件未说明的内容取自该预设。',
};
const aboutVariables: Text = {
  en: 'Fields of names that have these names are compared with them; templates use them as ${name}.',
  'zh-cn': '名称中的同名字段会与这些值比较；模板中可写作 ${name}。',
};
const aboutUnits: Text = {
  en: 'Parts of the repository with a version of their own. Without units each folder with a manifest is one.',
  'zh-cn': '仓库中各自拥有版本号的单元。不写时，每个含有清单文件的文件夹都是一个单元。',
};
const aboutPlaces: Text = {
  en: 'Where files and folders with such names stand, as the preset has it. Write your own folders.',
  'zh-cn': '按此命名的文件和文件夹所在的位置（预设值），可改为自己的文件夹。',
};
const aboutRoles: Text = {
  en: 'Who decides about a step; shown before it is taken.',
  'zh-cn': '各步骤由谁决定，在执行之前显示。',
};
const aboutIgnored: Text = {
  en: 'What no rule looks at, as globs.',
  'zh-cn': '不检查的标签、分支和文件（通配模式）。',
};
const aboutRules: Text = {
  en: 'How bad a finding is: "error", "warning", "information" or "off".',
  'zh-cn': '各规则的严重程度：“error”“warning”“information”或“off”。',
};

/**
 * The text of a new `stemma.jsonc` that extends a preset, with comments that say what else may stand in it.
 *
 * @throws Error when there is no such preset: callers offer `presets`
 */
export function writePolicy(presetId: string, { variables, units, language }: NewPolicy): string {
  const preset = presets.find(({ id }) => id === presetId);
  if (!preset) throw new Error(`No preset ${presetId}`);
  const named = Object.fromEntries(
    Object.entries(variables ?? {}).filter(([, value]) => value !== ''),
  );
  const parts = [
    [...comment(presetText(preset, language)), ...property('extends', preset.id)],
    variablesPart(preset, named, language),
    unitsPart(units ?? {}, language),
    ...placesPart(preset, language),
    ...rolesPart(preset, language),
    [
      ...comment(aboutIgnored[language]),
      ...disabled('ignore', { tags: ['nightly-*'], branches: [], files: ['examples/**'] }),
    ],
    [...comment(aboutRules[language]), ...disabled('rules', { 'version/drift': 'error' })],
  ];
  const body = parts.map((lines) => lines.map((line) => `  ${line}\n`).join('')).join('\n');
  return `${comment(head[language]).join('\n')}\n{\n${body}}\n`;
}

function presetText({ title, example, description }: Preset, language: Language): string {
  return render(message(aboutPreset, { title, example, description }), language);
}

function variablesPart(
  preset: Preset,
  variables: Readonly<Record<string, string>>,
  language: Language,
): string[] {
  const about = comment(aboutVariables[language]);
  if (Object.keys(variables).length > 0) return [...about, ...property('variables', variables)];
  const open = preset.variables.map((name) => [name, '…'] as const);
  const offered = { ...Object.fromEntries(open), ...preset.data.variables };
  const shown = Object.keys(offered).length > 0 ? offered : { project: '…' };
  return [...about, ...disabled('variables', shown)];
}

/** The folders of the preset, for the team to put its own in their place. */
function placesPart({ data }: Preset, language: Language): string[][] {
  const keys = (['files', 'layout'] as const).filter((key) => data[key] !== undefined);
  if (keys.length === 0) return [];
  return [[...comment(aboutPlaces[language]), ...keys.flatMap((key) => disabled(key, data[key]))]];
}

/** The roles of the preset, for the team to put people in. */
function rolesPart(preset: Preset, language: Language): string[][] {
  const roles = Object.keys(preset.data.roles ?? {});
  if (roles.length === 0) return [];
  const open = Object.fromEntries(roles.map((role) => [role, { people: ['…'] }]));
  return [[...comment(aboutRoles[language]), ...disabled('roles', open)]];
}

function unitsPart(units: Readonly<Record<string, UnitData>>, language: Language): string[] {
  const about = comment(aboutUnits[language]);
  if (Object.keys(units).length > 0) return [...about, ...property('units', units)];
  return [...about, ...disabled('units', { server: { path: 'server', manifests: ['pom.xml'] } })];
}

function property(key: string, value: unknown): string[] {
  return `${JSON.stringify(key)}: ${JSON.stringify(value, undefined, 2)},`.split('\n');
}

/** The property as a comment, for a person to uncomment. */
function disabled(key: string, value: unknown): string[] {
  return `${JSON.stringify(key)}: ${inline(value)},`.split('\n').map((line) => `// ${line}`);
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const properties = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`,
  );
  return `{ ${properties.join(', ')} }`;
}

function comment(text: string): string[] {
  return text.split('\n').map((line) => `// ${line}`);
}
