/** Git hooks: where they are, what stands there, and how ours come beside them. */
export { hooksFolderOf, type HooksFolder } from './hooks-folder';
export { hookStates, type HookState } from './hook-states';
export {
  changeHooks,
  plannedInstall,
  plannedRemoval,
  sharedWith,
  type HookChange,
} from './change-hooks';
export { forgetProgram, recordProgram, refreshProgram } from './hook-program';
