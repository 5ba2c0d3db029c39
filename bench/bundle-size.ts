import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../test/harness/project.mjs';
import type { Figure } from './figure';

/** What the bundler tells of the files it wrote (esbuild's metafile). */
interface Metafile {
  readonly outputs: Readonly<Record<string, Output>>;
}

interface Output {
  readonly bytes: number;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
}

/** How much code is read when the extension starts: its file, and what that loads at once. */
export function bundleSizeFigures(): Figure[] {
  const text = readFileSync(join(root, 'dist', 'meta.json'), 'utf8');
  const { outputs } = JSON.parse(text) as Metafile;
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind !== 'dynamic-import' && outputs[path]) load(path);
  };
  load('dist/extension.js');
  const bytes = [...loaded].reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);
  if (bytes === 0) throw new Error('Cannot measure: dist/extension.js is missing.');
  const all = Object.entries(outputs).filter(([file]) => file !== 'dist/cli.js');
  const whole = all.reduce((sum, [, output]) => sum + output.bytes, 0);
  return [
    {
      what: 'what activation loads',
      value: bytes / 1024,
      unit: ' KB',
      target: { sign: '≤', value: 150 },
      detail: `${[...loaded].join(', ')}, minified; ${(whole / 1024).toFixed(0)} KB with every chunk`,
    },
  ];
}
