import { join } from 'node:path';

/** Prints how many megabytes a repository takes that is read and held, with the code that does it; see `memory.ts`. */
async function main(root: string): Promise<void> {
  const idle = held();
  // As the extension loads it.
  const chunk = join(__dirname, '../../dist/brain.js');
  const brain = (await import(chunk)) as typeof import('../src/lazy/brain.js');
  const { checkManifest, createCarriedCache, readCarried, readRepository } = brain;
  const snapshot = await readRepository(root, { git: true });
  const findings = snapshot.manifests.slice(0, 5).flatMap((file) => checkManifest(snapshot, file));
  const tree = held();
  const cache = createCarriedCache();
  const read = await readCarried(root, snapshot, cache);
  const all = held();
  const refs = read.ok ? read.carried.units.map(({ manifests }) => manifests.size) : [];
  const kept = { findings: findings.length, refs, commits: cache.trees.size };
  console.log(JSON.stringify({ tree: tree - idle, carried: all - tree, ...kept }));
}

/** In megabytes. */
function held(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_000_000;
}

void main(process.argv[2] ?? '');
