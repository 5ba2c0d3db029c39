import * as vscode from 'vscode';

const yamlExtension = 'redhat.vscode-yaml';
const schemaUri = 'stemma://schemas/release.schema.json';

/** What the YAML extension of Red Hat exports: https://github.com/redhat-developer/vscode-yaml/wiki/Extension-API */
interface YamlApi {
  readonly registerContributor: (
    schema: string,
    requestSchema: (resource: string) => string | undefined,
    requestSchemaContent: (uri: string) => string | undefined,
  ) => boolean;
}

/**
 * Gives the schema of release records to the YAML extension, where there is one, as soon as help is asked for in a
 * record. It is given for records alone and not by a glob, since other files stand in folders called `releases` too.
 */
export class RecordSchema {
  private asked: Promise<boolean> | undefined;

  constructor(
    private readonly root: vscode.Uri,
    private readonly isRecord: (uri: vscode.Uri) => boolean,
  ) {}

  /** Whether the YAML extension completes and explains records by the schema. */
  isTaken(): Promise<boolean> {
    // What goes wrong in another extension leaves records with the help that they have without it.
    return (this.asked ??= this.give().catch(() => false));
  }

  private async give(): Promise<boolean> {
    const extension = vscode.extensions.getExtension<unknown>(yamlExtension);
    if (!extension) return false;
    const file = vscode.Uri.joinPath(this.root, 'schemas', 'release.schema.json');
    const [api, bytes] = await Promise.all([
      extension.activate(),
      vscode.workspace.fs.readFile(file),
    ]);
    if (!isYamlApi(api)) return false;
    const content = new TextDecoder().decode(bytes);
    return api.registerContributor(
      // That extension asks the contributor that is called like the scheme of the URI.
      vscode.Uri.parse(schemaUri).scheme,
      (resource) => (this.isRecord(vscode.Uri.parse(resource)) ? schemaUri : undefined),
      (uri) => (uri === schemaUri ? content : undefined),
    );
  }
}

function isYamlApi(api: unknown): api is YamlApi {
  return (
    typeof api === 'object' &&
    api !== null &&
    'registerContributor' in api &&
    typeof api.registerContributor === 'function'
  );
}
