import { cDefines } from '../c/defines';
import type { CLiteral } from '../c/literal';
import { ownDefines } from '../c/own-defines';
import { searchOf } from '../candidates';
import { versionInfos } from '../rc/version-info';
import { versionValues } from '../rc/version-values';
import type { FoundSlot, ManifestKind } from '../types';
import { windowsLaw } from '../windows-slot';
import { versionVariables } from '../variables/version-variables';

/**
 * A resource script: the numbers of its version resources and their twins among the strings, one for each
 * language, and the macros that it defines as a header does. Where a value is a macro somewhere in the file,
 * a literal of the same name is a default for builds that do not give the macro.
 */
export const windowsResource: ManifestKind = {
  id: 'windows-resource',
  files: ['*.{rc,RC,rc2,RC2}'],
  largest: 16 * 1024 * 1024,
  find: (text) => {
    const values = versionInfos(text).flatMap((info) => versionValues(info, text));
    const computed = new Set(values.flatMap(({ name, literal }) => (literal ? [] : [name])));
    const infos = values.flatMap(({ name, literal }) =>
      literal && !computed.has(name) ? [slotOf(name, literal)] : [],
    );
    const defines = versionVariables(ownDefines(cDefines(text), text));
    const { slots, problems } = searchOf(defines.map((found) => ({ ...found, found })));
    const all = [...infos, ...slots];
    return { slots: all.sort((left, right) => left.range.offset - right.range.offset), problems };
  },
};

function slotOf(slot: string, { type, text, range }: CLiteral): FoundSlot {
  const writing = type === 'string' ? 'c-string' : 'plain';
  return { slot, value: text, range, writing, group: 'VERSIONINFO', ...windowsLaw(text) };
}
