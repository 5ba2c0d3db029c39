// The architecture as rules: extension | cli → host → core. See docs/architecture.md.

/** Parsers that the core may use: pure text in, data out. */
const corePackages = ['jsonc-parser', 'yaml', 'toml-eslint-parser', 'semver'];
const allowedInCore = `^(src/core/|node_modules/(@types/)?(${corePackages.join('|')})/)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment:
        'src/core gets text, snapshots and the day as arguments. It may import only src/core and ' +
        `the parsers ${corePackages.join(', ')}. Move what needs Node or the editor to src/host or ` +
        'src/extension and pass its result in.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: allowedInCore },
    },
    {
      name: 'host-below-editor-and-cli',
      comment:
        'src/host is shared by the editor and the CLI. It may not know either of them, nor the ' +
        'vscode API: pass a callback or return data instead.',
      severity: 'error',
      from: { path: '^src/host/' },
      to: { path: '^(src/(extension|cli)/|node_modules/@types/vscode/|vscode$)' },
    },
    {
      name: 'cli-without-editor',
      comment:
        'The CLI runs where no editor is. Move what both need to src/core (decides) or src/host (acts).',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^(src/extension/|node_modules/@types/vscode/|vscode$)' },
    },
    {
      name: 'nobody-imports-the-extension',
      comment:
        'src/extension is the outermost layer. Whatever another layer wants from it belongs further in.',
      severity: 'error',
      from: { pathNot: '^src/(extension/|lazy/commands\\.ts$)' },
      to: { path: '^src/extension/' },
    },
    {
      name: 'lazy-imports-core-only',
      comment:
        'A chunk of src/lazy carries heavy parsers or texts of the core. It may import src/core and ' +
        'packages, nothing else, or loading it would load the host a second time. The exceptions are ' +
        "brain.ts, which holds the whole host for the editor, commands.ts, which is the editor's own, and " +
        'name-commands.ts and repository-commands.ts, which are those of the CLI.',
      severity: 'error',
      from: {
        path: '^src/lazy/',
        pathNot: '^src/lazy/(brain|commands|name-commands|repository-commands)\\.ts$',
      },
      to: { path: '^src/(host|cli|extension|lazy)/' },
    },
    {
      name: 'brain-is-core-and-host',
      comment:
        'The chunk that the editor loads when it first needs the engine holds core and host.',
      severity: 'error',
      from: { path: '^src/lazy/brain\\.ts$' },
      to: { path: '^src/(cli|extension|lazy)/' },
    },
    {
      name: 'editor-starts-without-engine',
      comment:
        'What activation loads stays small: only types, texts and days come straight from the core. ' +
        'Ask `shared.brain.load()` for everything else of core and host. Pages of panels run in a browser and ' +
        'are bundled by themselves.',
      severity: 'error',
      from: { path: '^src/extension/', pathNot: '^src/extension/webview/[^/]+/client/' },
      to: {
        path: '^src/(core|host)/',
        pathNot:
          '^src/core/(text/|policy/(types|unit-title)\\.ts$|release/(evaluate/next-gate|state-names)\\.ts$)',
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    },
    {
      name: 'lazy-is-loaded-by-the-host',
      comment:
        'Chunks are loaded by import() in src/host/lazy.ts, and those of the editor in ' +
        'src/extension/shared/brain.ts, commands/register.ts and webview/shared/register-panel.ts, those of the CLI in ' +
        'src/cli/commands/index.ts. Ask them for what you need; `import type` of a chunk is free.',
      severity: 'error',
      from: {
        pathNot:
          '^src/(host/lazy\\.ts$|cli/commands/index\\.ts$|extension/(shared/brain|commands/register|webview/shared/register-panel)\\.ts$|lazy/)',
      },
      to: { path: '^src/lazy/', dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'no-cycles',
      comment:
        'Modules that need each other are one concept, or hide a third: name it and move it.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing reaches this file. Use it or delete it.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '^src/extension/extension\\.ts$',
          '^src/cli/bin\\.ts$',
          '^src/lazy/',
          '\\.d\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere: mistyped, or not in package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
