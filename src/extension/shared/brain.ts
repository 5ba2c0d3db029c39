import type { Scheme } from '../../core/scheme';

/** The engine, the catalogue, the rules and the host's services, in one chunk that activation does not load. */
export type Brain = typeof import('../../lazy/brain');

/** Loads the brain once, when it is first asked for. */
export class BrainLoader {
  private loading: Promise<Brain> | undefined;
  private loaded: Brain | undefined;
  private compiled: Promise<ReadonlyMap<string, Scheme>> | undefined;

  /** The brain if something has loaded it already. */
  get now(): Brain | undefined {
    return this.loaded;
  }

  load(): Promise<Brain> {
    this.loading ??= this.start();
    return this.loading;
  }

  /** The shipped schemes by id, without any option; compiled once, since there are many. */
  shipped(): Promise<ReadonlyMap<string, Scheme>> {
    this.compiled ??= this.compile().catch((error: unknown) => {
      this.compiled = undefined;
      throw error;
    });
    return this.compiled;
  }

  private async compile(): Promise<ReadonlyMap<string, Scheme>> {
    const brain = await this.load();
    const catalogue = await brain.loadCatalogue();
    const schemes = new Map<string, Scheme>();
    for (const [id, data] of catalogue) {
      const { scheme } = brain.compileScheme(data, { resolve: (other) => catalogue.get(other) });
      if (scheme) schemes.set(id, scheme);
    }
    return schemes;
  }

  private async start(): Promise<Brain> {
    try {
      this.loaded = await import('../../lazy/brain.js');
      return this.loaded;
    } catch (error) {
      // A file that could not be read now may be there the next time.
      this.loading = undefined;
      throw error;
    }
  }
}
