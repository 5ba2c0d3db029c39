import { searchOf, type Candidate } from '../candidates';
import { dottedLaw } from '../dotnet/laws';
import { syntaxProblem } from '../problems';
import type { ManifestKind } from '../types';
import { visitXml } from '../xml/elements';
import type { LawOf } from '../slot-law';
import { addAll, attributeCandidates, isAt, textCandidates } from '../xml/slots';

/**
 * The manifest of an extension of Visual Studio, in its second form and in the first of 2010. A version that
 * the build takes from the project (`|Project;GetVersion|`) is none of the file's own.
 *
 * Governing source: https://learn.microsoft.com/visualstudio/extensibility/vsix-extension-schema-2-0-reference
 */
export const vsixmanifest: ManifestKind = {
  id: 'vsixmanifest',
  files: ['*.vsixmanifest'],
  largest: 4 * 1024 * 1024,
  find: (text, { path: file }) => {
    const candidates: Candidate[] = [];
    const fault = visitXml(text, {
      onStartTag: (tag) => {
        if (!isAt(tag.path, 'PackageManifest', 'Metadata', 'Identity')) return;
        const slot = '/PackageManifest/Metadata/Identity/@Version';
        addAll(candidates, attributeCandidates(text, slot, tag, 'Version', lawOf));
      },
      onElement: (element) => {
        if (!isAt(element.path, 'Vsix', 'Identifier', 'Version')) return;
        addAll(candidates, textCandidates(text, '/Vsix/Identifier/Version', element, lawOf));
      },
    });
    return searchOf(candidates, fault ? [syntaxProblem(file, fault)] : []);
  },
};

const lawOf: LawOf = (value) => (value.startsWith('|') ? undefined : dottedLaw(value));
