// @ts-check

/**
 * A VS Code that npm can bring. The package code-server contains it.
 * @typedef {object} Edition
 * @property {EditionId} id
 * @property {string} vscode version of VS Code
 * @property {string} codeServer version of the npm package
 * @property {number} node major version of Node that its server runs on
 * @property {readonly string[]} driverArgs what makes its server heed the payload of a URL
 * @property {Readonly<Record<string, unknown>>} settings
 * @property {readonly string[]} clicks files and globs of the tests that click in it, from the root
 */

/** @typedef {'floor' | 'newest'} EditionId */

/** @type {Readonly<Record<EditionId, Edition>>} */
export const editions = {
  floor: {
    id: 'floor',
    vscode: '1.100.3',
    codeServer: '4.100.3',
    node: 20,
    driverArgs: [],
    settings: {},
    // Those that lean most on the editor itself; the suite runs in both editions as a whole.
    clicks: ['editing', 'family-tree'].map((name) => `out/test/e2e/${name}.test.js`),
  },
  newest: {
    id: 'newest',
    vscode: '1.139.1',
    codeServer: '4.139.1',
    node: 24,
    // It also keeps notifications from popping up.
    driverArgs: ['--enable-smoke-test-driver'],
    settings: {
      'chat.disableAIFeatures': true,
      'workbench.secondarySideBar.defaultVisibility': 'hidden',
    },
    clicks: ['out/test/e2e/**/*.test.js'],
  },
};
