import type { Command } from '../cli/command';

/** The commands of the command line about names. Each is loaded when it is called. */
export const nameCommands = {
  parse: async (): Promise<Command> => (await import('../cli/commands/parse.js')).parse,
  explain: async (): Promise<Command> => (await import('../cli/commands/explain.js')).explain,
  repair: async (): Promise<Command> => (await import('../cli/commands/repair.js')).repair,
  next: async (): Promise<Command> => (await import('../cli/commands/next.js')).next,
  newName: async (): Promise<Command> => (await import('../cli/commands/new.js')).newName,
  step: async (): Promise<Command> => (await import('../cli/commands/step.js')).step,
  sequence: async (): Promise<Command> => (await import('../cli/commands/sequence.js')).sequence,
  sort: async (): Promise<Command> => (await import('../cli/commands/sort.js')).sort,
  render: async (): Promise<Command> => (await import('../cli/commands/render.js')).render,
  scheme: async (): Promise<Command> => (await import('../cli/commands/scheme.js')).scheme,
};

export { schemeList } from '../cli/scheme-list';

export type NameCommands = typeof nameCommands;
