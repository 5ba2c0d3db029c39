/** Git, by argument arrays and never through a shell. Only callers that may start processes come here. */
export { runGit } from './run-git';
export { listRefs } from './refs';
export { remotesOf } from './remotes';
export { refDetails } from './ref-details';
export { watchedPlaces, type WatchedPlace } from './watched-places';
export { lockAt, lockMessage } from './locks';
export { commentStart } from './comment-start';
export { readGitState, readHead, pendingOperation } from './state';
export { refObjects } from './ref-objects';
export { tagDeciders } from './tag-deciders';
export { checkObjects, readObjects } from './objects';
export { filesOfTree, revisionOf } from './revision';
