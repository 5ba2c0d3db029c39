import { searchOf, type Candidate } from '../candidates';
import { windowsLaw } from '../dotnet/laws';
import { syntaxProblem } from '../problems';
import type { ManifestKind } from '../types';
import { visitXml } from '../xml/elements';
import { addAll, attributeCandidates, isAt } from '../xml/slots';

/**
 * The manifest of a Windows app package, as it is or as Visual Studio keeps it.
 *
 * Governing source: https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-identity
 */
export const appxmanifest: ManifestKind = {
  id: 'appxmanifest',
  files: ['AppxManifest.xml', '*.appxmanifest'],
  namedFiles: ['*[aA]ppx[mM]anifest*.xml'],
  largest: 4 * 1024 * 1024,
  find: (text, { path: file }) => {
    const candidates: Candidate[] = [];
    const fault = visitXml(text, {
      onStartTag: (tag) => {
        if (!isAt(tag.path, 'Package', 'Identity')) return;
        const slot = '/Package/Identity/@Version';
        addAll(
          candidates,
          attributeCandidates(text, slot, tag, 'Version', () => windowsLaw),
        );
      },
    });
    return searchOf(candidates, fault ? [syntaxProblem(file, fault)] : []);
  },
};
