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
    this.loading ??= import('../../lazy/brain.js').then((brain) => (this.loaded = brain));
    return this.loading;
  }
}
