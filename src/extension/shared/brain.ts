/** The engine, the catalogue, the rules and the host's services, in one chunk that activation does not load. */
export type Brain = typeof import('../../lazy/brain');

/** Loads the brain once, when it is first asked for. */
export class BrainLoader {
  private loading: Promise<Brain> | undefined;
  private loaded: Brain | undefined;

  /** The brain if something has loaded it already. */
  get now(): Brain | undefined {
    return this.loaded;
  }

  load(): Promise<Brain> {
    this.loading ??= this.start();
    return this.loading;
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
