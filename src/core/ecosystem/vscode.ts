import type { Text } from '../text/language';
import { defineEcosystem } from './define-ecosystem';
import { compareNumbers } from './order';
import { faults, type Fault } from './problem';
import { scanNumbers } from './scan';

const prerelease: Text = {
  en: 'the Marketplace takes no prerelease or build label, but "{found}" is one. Write major.minor.patch, and publish with --pre-release.',
  'zh-cn':
    '扩展市场不接受预发布或构建标签，但出现了“{found}”。请写成“主版本号.次版本号.修订号”，并用 --pre-release 发布。',
};

/** What the VS Code Marketplace takes: `major.minor.patch`, each at most 2147483647, and nothing else. */
export const vscode = defineEcosystem({
  id: 'vscode',
  title: { en: 'VS Code extension', 'zh-cn': 'VS Code 扩展' },
  source: 'https://code.visualstudio.com/api/working-with-extensions/publishing-extension',
  noun: { en: 'the version of a VS Code extension', 'zh-cn': ' VS Code 扩展的版本号' },
  faultOf: vscodeFault,
  compare: compareNumbers,
});

function vscodeFault(version: string): Fault | undefined {
  const end = scanNumbers(version, { least: 3, most: 3, max: 2147483647 });
  if (typeof end !== 'number') return end;
  if (end === version.length) return undefined;
  const found = version.slice(end);
  const reason = found.startsWith('-') || found.startsWith('+') ? prerelease : faults.trailing;
  return { offset: end, length: found.length, reason, parameters: { found } };
}
