import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandTitles } from '../../../src/core/text/command-titles';
import {
  commandIds,
  settingKeys,
  settingsSection,
  viewContainerId,
  viewIds,
} from '../../../src/extension/contributions';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string }[] };
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly menus: Readonly<
      Record<string, readonly { readonly command: string; readonly when: string }[]>
    >;
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

// Compiled to out/test/unit/extension.
const root = join(__dirname, '..', '..', '..', '..');
const readText = (file: string): string => readFileSync(join(root, file), 'utf8');
const { contributes } = JSON.parse(readText('package.json')) as Manifest;
const translations = ['package.nls.json', 'package.nls.zh-cn.json'].map((file) => ({
  file,
  texts: JSON.parse(readText(file)) as Readonly<Record<string, string>>,
}));

describe('the manifest', () => {
  it('contributes exactly the commands that the code registers', () => {
    const contributed = contributes.commands.map(({ command }) => command);
    assert.deepEqual(contributed.toSorted(), Object.values(commandIds).toSorted());
  });

  it('contributes exactly the views that the code fills', () => {
    assert.deepEqual(Object.keys(contributes.views), [viewContainerId]);
    const views = contributes.views[viewContainerId]?.map(({ id }) => id);
    assert.deepEqual(views?.toSorted(), Object.values(viewIds).toSorted());
    const containers = contributes.viewsContainers.activitybar.map(({ id }) => id);
    assert.deepEqual(containers, [viewContainerId]);
  });

  it('contributes exactly the settings that the code reads', () => {
    const keys = Object.values(settingKeys).map((key) => `${settingsSection}.${key}`);
    assert.deepEqual(Object.keys(contributes.configuration.properties).toSorted(), keys.toSorted());
  });

  it('puts only its own commands into menus', () => {
    const known = new Set<string>(Object.values(commandIds));
    const used = Object.values(contributes.menus).flat();
    assert.deepEqual(
      used.filter(({ command }) => !known.has(command)),
      [],
    );
  });

  it('welcomes only into its own views', () => {
    const known = new Set<string>(Object.values(viewIds));
    assert.deepEqual(
      contributes.viewsWelcome.filter(({ view }) => !known.has(view)),
      [],
    );
  });

  for (const { file, texts } of translations) {
    it(`finds every text in ${file}, and no text there is unused`, () => {
      const used = new Set(
        [...readText('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key),
      );
      assert.deepEqual(Object.keys(texts).toSorted(), [...used].toSorted());
    });
  }

  it('titles its commands like the engine and the dashboards name them', () => {
    const [english, chinese] = translations.map(({ texts }) =>
      Object.keys(commandTitles).map((command) => [command, texts[`command.${command}`]]),
    );
    const titles = Object.entries(commandTitles);
    assert.deepEqual(
      titles.map(([command, { en }]) => [command, en]),
      english,
    );
    assert.deepEqual(
      titles.map(([command, text]) => [command, text['zh-cn']]),
      chinese,
    );
  });

  it('links from every welcome to commands that exist, the same in both languages', () => {
    const linksOf = (texts: Readonly<Record<string, string>>): string[] =>
      Object.entries(texts).flatMap(([key, text]) =>
        [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => `${key} ${link ?? ''}`),
      );
    const [english, chinese] = translations.map(({ texts }) => linksOf(texts));
    assert.deepEqual(english, chinese);
    const own = english?.flatMap((link) => /command:(stemma\.\w+)/.exec(link)?.[1] ?? []) ?? [];
    assert.ok(own.length > 0);
    const known = new Set<string>(Object.values(commandIds));
    assert.deepEqual(
      own.filter((command) => !known.has(command)),
      [],
    );
  });
});

/** The commands of the menu of an item with a context value, without those beside its name. */
function menuOf(context: string): readonly string[] {
  const entries = contributes.menus['view/item/context'] ?? [];
  return entries.flatMap(({ command, when }) => {
    const equal = /^viewItem == (\S+)$/.exec(when)?.[1];
    const pattern = /^viewItem =~ \/(.*)\/$/.exec(when)?.[1];
    const isShown =
      equal === context || (pattern !== undefined && new RegExp(pattern).test(context));
    return isShown ? [command.replace('stemma.', '')] : [];
  });
}

describe('the menu of an item offers only what can be done with it', () => {
  for (const [context, offered, absent] of [
    ['stemma.ref.tag', ['startHotfix', 'checkout', 'deleteRef'], ['finishHotfix']],
    ['stemma.ref.tag.stage', ['checkout', 'pushRef'], ['startHotfix', 'finishHotfix']],
    ['stemma.ref.branch', ['checkout', 'pushRef', 'deleteRef'], ['finishHotfix', 'startHotfix']],
    ['stemma.ref.branch.head', ['pushRef'], ['checkout', 'deleteRef', 'finishHotfix']],
    ['stemma.ref.branch.hotfix', ['finishHotfix', 'checkout'], ['startHotfix']],
    ['stemma.ref.branch.hotfix.head', ['finishHotfix'], ['checkout', 'deleteRef']],
    [
      'stemma.ref.branch.remote',
      ['checkout', 'deleteRef'],
      ['pushRef', 'renameRef', 'finishHotfix'],
    ],
    ['stemma.malformedRef.tag', ['renameRef', 'checkout', 'deleteRef'], ['createTag']],
    ['stemma.malformedRef.branch.head', ['renameRef'], ['checkout', 'deleteRef']],
    ['stemma.missingFix', ['mergeForward', 'exemptFix', 'showFix'], []],
    ['stemma.fix.missing', ['exemptFix', 'showFix'], ['mergeForward']],
    ['stemma.fix', ['showFix'], ['exemptFix', 'mergeForward']],
    [
      'stemma.release.running.submitBuild.showRelease',
      ['showRelease', 'submitBuild', 'supplyMissing', 'closeRelease', 'releaseNotes'],
      ['createTag'],
    ],
    [
      'stemma.release.closed.showRelease',
      ['showRelease', 'openReleaseRecord', 'releaseNotes', 'recordIncident', 'startHotfix'],
      ['submitBuild', 'approveRelease', 'publishRelease', 'supplyMissing', 'closeRelease'],
    ],
    ['stemma.releaseDetail', [], ['showRelease', 'submitBuild']],
  ] as const) {
    it(`${context}: ${offered.join(', ')}`, () => {
      const menu = menuOf(context);
      assert.deepEqual(
        offered.filter((command) => !menu.includes(command)),
        [],
      );
      assert.deepEqual(
        absent.filter((command) => menu.includes(command)),
        [],
      );
    });
  }
});
