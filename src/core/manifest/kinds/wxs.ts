import { searchOf, type Candidate } from '../candidates';
import { referredProperties, type ReferringVersion } from '../dotnet/referred-properties';
import { syntaxProblem } from '../problems';
import type { CharacterRange, FoundSlot, ManifestKind } from '../types';
import { attributesNamed } from '../xml/attributes';
import { visitXml, type XmlStartTag } from '../xml/elements';
import { isComputed, type LawOf, type SlotLaw } from '../slot-law';
import { textAt } from '../../text/range';
import { addAll, attributeCandidates, isAt, localName } from '../xml/slots';

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
    const referring: ReferringVersion[] = [];
    const definitions: Definition[] = [];
    let conditions = 0;
    const fault = visitXml(text, {
      onStartTag: (tag) => {
        const slot = slotOf(tag);
        if (slot === undefined) return;
        addAll(versions, attributeCandidates(text, slot, tag, 'Version', lawOf));
        for (const { range } of attributesNamed(text, tag.range, 'Version')) {
          const value = plainReferences(textAt(text, range));
          if (value.includes('$(')) referring.push({ value, law: wixLaw });
        }
      },
      onInstruction: (range) => {
        const instruction = textAt(text, range);
        conditions = Math.max(0, conditions + opened(instruction));
        definitions.push(...definitionIn(instruction, range, conditions > 0));
      },
    });
    const defined = definedVersions(definitions, referring);
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

const wixLaw: SlotLaw = { ecosystem: 'wix', group: 'version' };

const lawOf: LawOf = (value) => ({
  ...wixLaw,
  ...(/^\d+\.\d+\.\d+\.\d+$/.test(value) && { shape: 'four-numbers' }),
});

/** `$(var.ProductVersion)` as WiX 4 writes it too: `$(ProductVersion)`. */
function plainReferences(value: string): string {
  return value.replaceAll('$(var.', '$(');
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

/** What the versions refer to; without any, what an include defines by a common name. */
function definedVersions(
  definitions: readonly Definition[],
  referring: readonly ReferringVersion[],
): readonly Candidate[] {
  const own = definitions.filter(({ name }) => common.has(name));
  const named = own.map(({ value }) => ({ value: plainReferences(value), law: wixLaw }));
  const isInclude = referring.length === 0;
  const referred = referredProperties(
    definitions.map((definition) => ({
      name: definition.name,
      value: plainReferences(definition.value),
      candidateOf: (law) => candidateOf(definition, law),
    })),
    isInclude ? named.filter(({ value }) => value.includes('$(')) : referring,
  );
  if (!isInclude) return referred;
  return [...own.flatMap((definition) => candidateOf(definition, wixLaw) ?? []), ...referred];
}

function candidateOf(
  { name, value, range, isTwin }: Definition,
  law: SlotLaw,
): Candidate | undefined {
  if (isComputed(value) || value === '') return undefined;
  const slot = `<?define ${name}?>`;
  const held = law.part === undefined ? lawOf(value) : law;
  const found: FoundSlot = { slot, value, range, writing: 'xml-attribute', ...wixLaw, ...held };
  return { slot, range, found, isTwin };
}
