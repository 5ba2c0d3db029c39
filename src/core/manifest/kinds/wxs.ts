import { searchOf, type Candidate } from '../candidates';
import { syntaxProblem } from '../problems';
import type { CharacterRange, ManifestKind } from '../types';
import { attributesNamed } from '../xml/attributes';
import { visitXml, type XmlStartTag } from '../xml/elements';
import { isComputed, type LawOf } from '../slot-law';
import { addAll, attributeCandidates, isAt, localName, valueAt } from '../xml/slots';

/**
 * Sources and includes of WiX: the version of a product (WiX 3), package (WiX 4), bundle or merge module.
 * Where that is a variable of the preprocessor, the literal in its definition is edited instead; an include
 * defines what the sources beside it use.
 *
 * Governing source: https://docs.firegiant.com/wix/schema/wxs/package/,
 * https://docs.firegiant.com/wix/tools/preprocessor/
 */
export const wxs: ManifestKind = {
  id: 'wxs',
  files: ['*.{wxs,wxi}'],
  largest: 4 * 1024 * 1024,
  find: (text, { path: file }) => {
    const versions: Candidate[] = [];
    const used = new Set<string>();
    const definitions: Definition[] = [];
    let conditions = 0;
    const fault = visitXml(text, {
      onStartTag: (tag) => {
        const slot = slotOf(tag);
        if (slot === undefined) return;
        addAll(versions, attributeCandidates(text, slot, tag, 'Version', lawOf));
        for (const { range } of attributesNamed(text, tag.range, 'Version')) {
          const name = variableIn(valueAt(text, range));
          if (name !== undefined) used.add(name);
        }
      },
      onInstruction: (range) => {
        const instruction = valueAt(text, range);
        conditions = Math.max(0, conditions + opened(instruction));
        definitions.push(...definitionIn(instruction, range, conditions > 0));
      },
    });
    const isOwn = (name: string): boolean =>
      used.has(name) || (used.size === 0 && common.has(name));
    const defined = definitions.filter(({ name }) => isOwn(name)).flatMap(candidatesOf);
    return searchOf([...versions, ...defined], fault ? [syntaxProblem(file, fault)] : []);
  },
};

/** Names by which includes define the version of what the sources beside them build. */
const common = new Set([
  'Version',
  'ProductVersion',
  'PackageVersion',
  'BundleVersion',
  'AppVersion',
]);

const holders = ['Product', 'Package', 'Bundle', 'Module'];

function slotOf({ path }: XmlStartTag): string | undefined {
  const name = localName(path.at(-1) ?? '');
  return isAt(path, 'Wix', name) && holders.includes(name) ? `/Wix/${name}/@Version` : undefined;
}

const lawOf: LawOf = (value) => ({
  ecosystem: 'wix',
  group: 'version',
  ...(/^\d+\.\d+\.\d+\.\d+$/.test(value) && { shape: 'four-numbers' }),
});

/** The variable that a version is: `$(var.ProductVersion)`, or `$(ProductVersion)` of WiX 4. */
function variableIn(value: string): string | undefined {
  return /^\$\((?:var\.)?([\w.]+)\)$/.exec(value)?.[1];
}

interface Definition {
  readonly name: string;
  readonly value: string;
  readonly range: CharacterRange;
  readonly isTwin: boolean;
}

/** How many conditions an instruction opens; less than none where it closes one. */
function opened(instruction: string): number {
  if (/^<\?if/.test(instruction)) return 1;
  return instruction.startsWith('<?endif') ? -1 : 0;
}

const define = /^<\?define\s+([\w.]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'?]+))\s*\?>$/;

function definitionIn(
  instruction: string,
  range: CharacterRange,
  isTwin: boolean,
): readonly Definition[] {
  const match = define.exec(instruction);
  if (match === null) return [];
  const [, name = '', double, single, bare = ''] = match;
  const value = double ?? single ?? bare;
  const start = instruction.indexOf(value, instruction.indexOf('=') + 1);
  return [{ name, value, range: { offset: range.offset + start, length: value.length }, isTwin }];
}

function candidatesOf({ name, value, range, isTwin }: Definition): readonly Candidate[] {
  const law = lawOf(value);
  if (isComputed(value) || value === '' || law === undefined) return [];
  const slot = `<?define ${name}?>`;
  return [{ slot, range, found: { slot, value, range, writing: 'xml-attribute', ...law }, isTwin }];
}
