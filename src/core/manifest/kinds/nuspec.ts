import { searchOf, type Candidate } from '../candidates';
import { syntaxProblem } from '../problems';
import type { ManifestKind } from '../types';
import { visitXml } from '../xml/elements';
import { addAll, isAt, textCandidates } from '../xml/slots';

/**
 * The manifest of a NuGet or Chocolatey package. `$version$` stands for the version of the project.
 *
 * Governing source: https://learn.microsoft.com/nuget/reference/nuspec
 */
export const nuspec: ManifestKind = {
  id: 'nuspec',
  files: ['*.nuspec'],
  namedFiles: ['*.nuspec*'],
  largest: 4 * 1024 * 1024,
  find: (text, { path }) => {
    const candidates: Candidate[] = [];
    const fault = visitXml(text, {
      onElement: (element) => {
        if (!isAt(element.path, 'package', 'metadata', 'version')) return;
        const slot = '/package/metadata/version';
        addAll(
          candidates,
          textCandidates(text, slot, element, () => ({ ecosystem: 'nuget' })),
        );
      },
    });
    return searchOf(candidates, fault ? [syntaxProblem(path, fault)] : []);
  },
};
