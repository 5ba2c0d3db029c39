import { searchOf, type Candidate } from '../candidates';
import { dottedLaw } from '../dotnet/laws';
import { syntaxProblem } from '../problems';
import type { ManifestKind } from '../types';
import { visitXml } from '../xml/elements';
import type { LawOf } from '../slot-law';
import { addAll, attributeCandidates, isAt } from '../xml/slots';

/**
 * The configuration of a Cordova app: a W3C widget. Many other tools have a file of this name.
 *
 * Governing source: https://cordova.apache.org/docs/en/latest/config_ref/
 */
export const cordova: ManifestKind = {
  id: 'cordova',
  files: ['config.xml'],
  namedFiles: ['*config*.xml'],
  largest: 1024 * 1024,
  recognizes: (text) => text.includes('<widget') || /<[\w.-]{1,20}:widget/.test(text),
  find: (text, { path: file }) => {
    const candidates: Candidate[] = [];
    const fault = visitXml(text, {
      onStartTag: (tag) => {
        if (!isAt(tag.path, 'widget')) return;
        for (const [name, lawOf] of versions)
          addAll(candidates, attributeCandidates(text, `/widget/@${name}`, tag, name, lawOf));
      },
    });
    return searchOf(candidates, fault ? [syntaxProblem(file, fault)] : []);
  },
};

const group = 'widget';
const appleBuild: LawOf = () => ({ ecosystem: 'apple-build', shape: 'code', group });

const versions: readonly (readonly [string, LawOf])[] = [
  ['version', () => ({ ecosystem: 'free', group })],
  ['android-versionCode', () => ({ ecosystem: 'android-code', shape: 'code', group })],
  ['ios-CFBundleVersion', appleBuild],
  ['osx-CFBundleVersion', appleBuild],
  ['windows-packageVersion', (value) => ({ ...dottedLaw(value), group })],
];
