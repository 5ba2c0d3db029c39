import type { ClassifiedName } from '../paths/classified-name';
import type { NameKind } from '../scheme/data';
import { bestFit } from '../scheme/fit';
import type { Scheme } from '../scheme/scheme';
import type { Text } from '../text/language';
import { message } from '../text/message';
import type { RuleCheck } from './check-context';
import { placeInName } from './file-names';
import { shown } from './slot-range';

/**
 * `file/ambiguous`: a name is read by one scheme of its rule, while its extension speaks for another that
 * reads it too. Every code package is also a well-formed document number, for one.
 */
export const fileAmbiguous: RuleCheck = ({ names }) =>
  names.flatMap((name) => {
    const other = otherReading(name);
    if (!other) return [];
    const what = message(twoReadings, {
      name: shown(name.text + name.extension),
      scheme: name.scheme.data.title,
      other: other.data.title,
      extension: name.extension.slice(1),
    });
    const place = placeInName(name);
    return [{ rule: 'file/ambiguous', severity: 'information', message: what, place }];
  });

function otherReading({
  rule,
  scheme,
  text,
  extension,
  verdict,
}: ClassifiedName): Scheme | undefined {
  if (verdict === 'invalid' || rule.schemes.length < 2) return undefined;
  const kind = kindOfExtension(extension);
  if (!kind || scheme.kind === kind || (scheme.kind !== 'package' && scheme.kind !== 'document')) {
    return undefined;
  }
  return rule.schemes.find(
    (other) => other.kind === kind && bestFit(other, text)?.errorCount === 0,
  );
}

function kindOfExtension(extension: string): NameKind | undefined {
  const folded = extension.slice(1).toLowerCase();
  if (archives.has(folded) || folded.startsWith('tar.')) return 'package';
  return documents.has(folded) ? 'document' : undefined;
}

const archives: ReadonlySet<string> = new Set(
  'zip 7z rar tar tgz gz bz2 xz zst jar war ear apk ipa exe msi dmg pkg deb rpm iso'.split(' '),
);
const documents: ReadonlySet<string> = new Set(
  'doc docx xls xlsx ppt pptx odt ods odp rtf pdf txt md adoc wps et dps mpp vsd vsdx'.split(' '),
);

const twoReadings: Text = {
  en: '"{name}" is read as {scheme}, but its extension "{extension}" speaks for {other}, which reads it too. Give each a rule of its own with "extensions", or rename it.',
  'zh-cn':
    '“{name}”按“{scheme}”读取，但扩展名“{extension}”表明它可能是“{other}”，后者也能读取。请用“extensions”为两者分别设规则，或重命名。',
};
