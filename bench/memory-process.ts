/** Prints how many megabytes a repository takes that is read and held, with the code that does it; see `memory.ts`. */
async function main(root: string): Promise<void> {
  const idle = held();
  const { checkRepository } = await import('../src/core/rules/check-repository.js');
  const { createCarriedCache } = await import('../src/host/carried/carried-cache.js');
  const { readRepository, withCarried } = await import('../src/host/read-repository.js');
  const snapshot = await readRepository(root, { git: true });
  const findings = checkRepository(snapshot);
  const tree = held();
  const cache = createCarriedCache();
  const carried = await withCarried(root, snapshot, { carried: cache });
  const found = checkRepository(carried);
  const all = held();
  const refs = carried.git?.carried?.units.map(({ manifests }) => manifests.size) ?? [];
  const kept = { findings: findings.length + found.length, refs, commits: cache.trees.size };
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
