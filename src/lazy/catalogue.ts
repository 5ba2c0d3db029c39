/** The naming systems that are shipped, with their texts: a chunk of its own, because they are many. */
export { catalogue } from '../core/catalogue/index';
