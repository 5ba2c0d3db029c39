import { textAt } from '../text/range';
import { visitXml } from './xml/elements';

/** What a `pom.xml` says of itself and of the parent that it inherits from. */
export interface PomNames {
  readonly artifactId?: string;
  readonly parent?: { readonly artifactId: string; readonly version: string };
}

/**
 * Names and parent of a Maven project; what is not there or not plain text is left out.
 * @see https://maven.apache.org/pom.html#Inheritance
 */
export function pomNames(text: string): PomNames {
  const found = new Map<string, string>();
  visitXml(text, {
    onElement: ({ path, range, isPlain }) => {
      if (isPlain && path[0] === 'project') found.set(path.join('/'), textAt(text, range));
    },
  });
  const artifactId = found.get('project/artifactId');
  const parent = found.get('project/parent/artifactId');
  const version = found.get('project/parent/version');
  return {
    ...(artifactId !== undefined && { artifactId }),
    ...(parent !== undefined &&
      version !== undefined && { parent: { artifactId: parent, version } }),
  };
}
