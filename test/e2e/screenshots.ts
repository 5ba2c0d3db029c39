import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../harness/project.mjs';
import { bumpPreview, choosePolicy, createTag, newName } from './scenes/commands';
import { hoverOnMistake, hoverOnVersion, quickFixes, testScheme } from './scenes/language';
import { familyHotPatch, familyTree } from './scenes/family-tree';
import { baselineGate, forwardMerges, hotfixStart } from './scenes/lines';
import { forms, projectionFix, review, untrueTag } from './scenes/native-app';
import { refStates } from './scenes/refs';
import { releaseDashboard, releases } from './scenes/releases';
import { size, type Scene } from './scenes/scene';
import { allViews, fileNames, releaseLines, views } from './scenes/sidebar';
import { makeShowcase } from '../fixtures/sample/make-showcase.mjs';
import { huaweiHistory, semverHistory, type FamilyHistory } from '../support/family-histories';
import { makeFamily } from '../support/family-repository';
import { makeNativeApp } from './support/native-app';
import { makeRemoteRepository } from './support/remote-repository';
import { openEditor, type EditorOptions } from './support/open-editor';

/** An editor, and the pictures that are taken in it one after the other, by file name. */
interface Sitting {
  readonly options: EditorOptions;
  readonly scenes: Readonly<Record<string, Scene>>;
}

const dir = join(root, 'docs', 'images');

/** For four views at once. */
const tall = { ...size, height: 1000 };

const sittings: readonly Sitting[] = [
  {
    options: { theme: 'dark', folder: makeShowcase, size: tall },
    scenes: {
      'views-dark': allViews,
      'forward-merges': forwardMerges,
      'baseline-gate': baselineGate,
      'hotfix-start': hotfixStart,
    },
  },
  {
    options: { theme: 'light', language: 'zh-cn', folder: makeShowcase, size: tall },
    scenes: {
      'views-zh-cn': allViews,
      'forward-merges-zh-cn': forwardMerges,
    },
  },
  {
    options: { theme: 'dark', folder: makeShowcase, size: tall },
    scenes: { releases, 'release-dashboard': releaseDashboard },
  },
  {
    options: { theme: 'light', language: 'zh-cn', folder: makeShowcase, size: tall },
    scenes: { 'release-dashboard-zh-cn': releaseDashboard },
  },
  {
    options: { theme: 'dark' },
    scenes: {
      hover: hoverOnVersion,
      'hover-malformed': hoverOnMistake,
      'quick-fix': quickFixes,
      'test-scheme': testScheme,
      'file-names': fileNames,
    },
  },
  {
    options: { theme: 'light' },
    scenes: {
      'bump-preview': async (editor) => {
        await views(editor);
        await bumpPreview(editor);
      },
      'create-tag': createTag,
      'release-lines': releaseLines,
      'new-name': newName,
      'choose-policy': choosePolicy,
    },
  },
  {
    options: { theme: 'light', language: 'zh-cn' },
    scenes: {
      'hover-zh-cn': hoverOnMistake,
      'new-name-zh-cn': newName,
      'choose-policy-zh-cn': choosePolicy,
      'test-scheme-zh-cn': testScheme,
      'file-names-zh-cn': fileNames,
    },
  },
  {
    options: { theme: 'light', folder: makeRemoteRepository },
    scenes: { 'release-lines-states': refStates },
  },
  {
    options: { theme: 'light', language: 'zh-cn', folder: makeRemoteRepository },
    scenes: { 'release-lines-states-zh-cn': refStates },
  },
  {
    options: { theme: 'dark', folder: makeNativeApp },
    scenes: {
      'untrue-tag': untrueTag,
      'hover-forms': forms,
      'bump-review': review,
    },
  },
  {
    options: { theme: 'light', language: 'zh-cn', folder: makeNativeApp },
    scenes: {
      'projection-fix-zh-cn': projectionFix,
      'hover-forms-zh-cn': forms,
      'bump-review-zh-cn': review,
    },
  },
  {
    options: { theme: 'dark', folder: (path) => makeFamilyOf(path, semverHistory) },
    scenes: { 'family-tree': familyTree },
  },
  {
    options: {
      ...{ theme: 'light', language: 'zh-cn' },
      folder: (path) => makeFamilyOf(path, huaweiHistory),
    },
    scenes: { 'family-tree-zh-cn': familyHotPatch },
  },
];

function makeFamilyOf(path: string, { policy, history }: FamilyHistory): Promise<string> {
  return makeFamily(path, policy, history);
}

/** Takes all pictures, or those that the command line names. */
async function takeAll(): Promise<void> {
  await mkdir(dir, { recursive: true });
  const wanted = process.argv.slice(2);
  for (const { options, scenes } of sittings) {
    if (wanted.length > 0 && !Object.keys(scenes).some((name) => wanted.includes(name))) continue;
    const editor = await openEditor({ size, ...options });
    try {
      for (const [name, scene] of Object.entries(scenes)) {
        await scene(editor);
        await editor.page.screenshot({ path: join(dir, `${name}.png`), animations: 'disabled' });
        console.log(`docs/images/${name}.png`);
      }
    } finally {
      await editor.close();
    }
  }
}

void takeAll();
