/** The client that runs Git, a chunk of its own: an untrusted workspace never loads it. */
export { simpleGit } from 'simple-git';
