import { textAt } from '../../text/range';
import { searchOf, type Candidate } from '../candidates';
import { syntaxProblem } from '../problems';
import type { ManifestKind } from '../types';
import { attributesOf } from '../xml/attributes';
import { visitXml, type XmlStartTag } from '../xml/elements';
import { addAll, attributeCandidates } from '../xml/slots';

/**
 * Android's manifest. A version that Gradle or a resource gives is none of the file's own.
 *
 * Governing source: https://developer.android.com/guide/topics/manifest/manifest-element
 */
export const androidManifest: ManifestKind = {
  id: 'android-manifest',
  files: [
    'AndroidManifest.xml',
    'src/*/AndroidManifest.xml',
    'Properties/AndroidManifest.xml',
    'Platforms/Android/AndroidManifest.xml',
  ],
  namedFiles: ['*AndroidManifest*.xml'],
  largest: 4 * 1024 * 1024,
  find: (text, { path: file }) => {
    const candidates: Candidate[] = [];
    const fault = visitXml(text, {
      onStartTag: (tag) => {
        if (tag.path.length === 1 && tag.path[0] === 'manifest')
          addAll(candidates, ownVersions(text, tag));
      },
    });
    return searchOf(candidates, fault ? [syntaxProblem(file, fault)] : []);
  },
};

const androidNamespace = 'http://schemas.android.com/apk/res/android';
const group = 'manifest';

function ownVersions(text: string, tag: XmlStartTag): readonly Candidate[] {
  const prefix = androidPrefix(text, tag);
  return [
    ...attributeCandidates(
      text,
      '/manifest/@android:versionName',
      tag,
      `${prefix}:versionName`,
      () => ({
        ecosystem: 'free',
        group,
      }),
    ),
    ...attributeCandidates(
      text,
      '/manifest/@android:versionCode',
      tag,
      `${prefix}:versionCode`,
      () => ({
        ecosystem: 'android-code',
        shape: 'code',
        group,
      }),
    ),
  ];
}

/** What the file calls Android's namespace; `android` by custom. */
function androidPrefix(text: string, { range }: XmlStartTag): string {
  const declared = attributesOf(text, range).find(
    ({ name, range: value }) =>
      name.startsWith('xmlns:') && textAt(text, value) === androidNamespace,
  );
  return declared?.name.slice('xmlns:'.length) ?? 'android';
}
