/** Git, by argument arrays and never through a shell. Only callers that may start processes come here. */
export { runGit } from './run-git';
export { listRefs } from './refs';
export { remotesOf } from './remotes';
export { refDetails } from './ref-details';
export { readGitState, pendingOperation } from './state';
export { refTimes } from './ref-times';
export { checkObjects, readObjects } from './objects';
export { filesOfTree, revisionOf } from './revision';
