import type { Command } from '../cli/command';

/**
 * The commands of the command line that read or change a repository: most of its code, which help and commands about
 * names do without. Each is loaded when it is called.
 */
export const repositoryCommands = {
  slots: async (): Promise<Command> => (await import('../cli/commands/slots.js')).slots,
  check: async (): Promise<Command> => (await import('../cli/commands/check.js')).check,
  refs: async (): Promise<Command> => (await import('../cli/commands/refs.js')).refs,
  find: async (): Promise<Command> => (await import('../cli/commands/find.js')).find,
  commitMessage: async (): Promise<Command> =>
    (await import('../cli/commands/commit-message.js')).commitMessage,
  hooks: async (): Promise<Command> => (await import('../cli/commands/hooks.js')).hooks,
  bump: async (): Promise<Command> => (await import('../cli/commands/bump.js')).bump,
  undo: async (): Promise<Command> => (await import('../cli/commands/undo.js')).undo,
  push: async (): Promise<Command> => (await import('../cli/commands/push.js')).push,
  tag: async (): Promise<Command> => (await import('../cli/commands/tag.js')).tag,
  branch: async (): Promise<Command> => (await import('../cli/commands/branch.js')).branch,
  hotfix: async (): Promise<Command> => (await import('../cli/commands/hotfix.js')).hotfix,
  release: async (): Promise<Command> => (await import('../cli/commands/release.js')).release,
  baseline: async (): Promise<Command> => (await import('../cli/commands/baseline.js')).baseline,
  layout: async (): Promise<Command> => (await import('../cli/commands/layout.js')).layout,
};

export type RepositoryCommands = typeof repositoryCommands;
