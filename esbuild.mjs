// @ts-check
// Bundles the extension, the CLI and the lazily loaded chunks into dist/.
//
// Every file of src/lazy is a chunk of its own: whoever reaches it with `import()` finds
// it next to the bundle as ./<name>.js, so that starting up does not read it.
import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const lazyDir = join(root, 'src', 'lazy');
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {esbuild.Plugin} */
const lazyChunks = {
  name: 'lazy-chunks',
  setup(build) {
    build.onResolve({ filter: /(^|\/)lazy\/[\w-]+(\.js)?$|^\.\/[\w-]+(\.js)?$/ }, (args) => {
      if (args.kind === 'entry-point') return undefined;
      const target = parse(resolve(args.resolveDir, args.path));
      if (target.dir !== lazyDir) return undefined;
      if (args.kind !== 'dynamic-import') {
        return { errors: [{ text: `${args.path} is a lazy chunk: reach it with import().` }] };
      }
      return { path: `./${target.name}.js`, external: true };
    });
  },
};

/** @returns {Promise<Record<string, string>>} */
async function entryPoints() {
  const names = await readdir(lazyDir).catch(() => /** @type {string[]} */ ([]));
  const chunks = names.filter((name) => name.endsWith('.ts')).map((name) => parse(name).name);
  return {
    extension: 'src/extension/extension.ts',
    cli: 'src/cli/bin.ts',
    ...Object.fromEntries(chunks.map((name) => [name, `src/lazy/${name}.ts`])),
  };
}

/** @type {esbuild.BuildOptions} */
const options = {
  absWorkingDir: root,
  entryPoints: await entryPoints(),
  outdir: 'dist',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // The editor's extension host hooks `require`, so chunks are loaded by it too.
  supported: { 'dynamic-import': false },
  mainFields: ['module', 'main'],
  external: ['vscode'],
  minify: production,
  sourcemap: production ? false : 'linked',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  plugins: [lazyChunks],
};

/**
 * Pages of panels, which run in a browser: each folder of src/extension/webview with a client/main.ts is one.
 * @type {esbuild.BuildOptions}
 */
const pages = {
  ...options,
  entryPoints: await pageEntryPoints(),
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  external: [],
  plugins: [],
};

if (watch) {
  for (const each of [options, pages]) {
    const context = await esbuild.context({ ...each, logLevel: 'info' });
    await context.watch();
  }
} else {
  // esbuild has told what is wrong when it rejects.
  const { metafile } = await esbuild.build(options).catch(() => process.exit(1));
  const built = await esbuild.build(pages).catch(() => process.exit(1));
  await writeFile(join(root, 'dist', 'meta.json'), JSON.stringify(metafile));
  const outputs = [metafile, built.metafile].flatMap((it) => Object.keys(it?.outputs ?? {}));
  await removeAllBut([...outputs, 'dist/meta.json']);
}

/** @returns {Promise<Record<string, string>>} */
async function pageEntryPoints() {
  const folder = 'src/extension/webview';
  const names = await readdir(join(root, folder));
  const mains = names.map((name) => [name, `${folder}/${name}/client/main.ts`]);
  return Object.fromEntries(mains.filter(([, path = '']) => existsSync(join(root, path))));
}

/** @param {readonly string[]} kept paths from the root, with `/` */
async function removeAllBut(kept) {
  for (const name of await readdir(join(root, 'dist'))) {
    if (!kept.includes(`dist/${name}`)) await rm(join(root, 'dist', name), { recursive: true });
  }
}
