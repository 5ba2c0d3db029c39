/** Git, by argument arrays and never through a shell. Only callers that may start processes come here. */
export { runGit, type GitFailure, type GitResult, type GitRun } from './run-git';
export { listRefs } from './refs';
export { refDetails, type RefDetails } from './ref-details';
export { readGitState, pendingOperation } from './state';
