// @ts-check
// npm run screenshots: takes the pictures of the documentation, docs/images/*.png.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './ensure.mjs';
import { root } from './project.mjs';

await ensurePackages();
const { build } = await import('./build.mjs');
const { compile } = await import('./compile.mjs');
await build();
if ((await compile()) !== 0) throw new Error('Cannot take screenshots of what does not compile.');
// The scenes act in the editor like the end-to-end tests, and are compiled with them.
const scenes = pathToFileURL(join(root, 'out', 'test', 'e2e', 'screenshots.js'));
await import(scenes.href);
