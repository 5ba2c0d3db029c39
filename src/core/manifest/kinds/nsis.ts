import { nsisVersions } from '../nsis/versions';
import { searchOfTwins } from '../twins';
import type { FoundSlot, ManifestKind } from '../types';
import { ownNames } from '../variables/own-name';
import { versionVariables } from '../variables/version-variables';
import { windowsLaw } from '../windows-slot';

/**
 * An NSIS script: the installer's version resource, the version that Windows lists the program with, and
 * `!define` of the program's own version. What is given only where nobody else has defined it is a default.
 */
export const nsis: ManifestKind = {
  id: 'nsis',
  files: ['*.{nsi,nsh,NSI,NSH}'],
  largest: 4 * 1024 * 1024,
  find: (text) => {
    const { slots, variables, names, used, told, four } = nsisVersions(text);
    const isOwnName = ownNames(names);
    const defines = versionVariables(variables, {
      isOwn: (macro, name) => used.has(name.toUpperCase()) || isOwnName(macro),
      isTold: (name) => told.has(name.toUpperCase()),
    });
    const lawful = defines.map((slot): FoundSlot =>
      slot.part === undefined && four.has(slot.slot.toUpperCase())
        ? { ...slot, ...windowsLaw(slot.value) }
        : slot,
    );
    return searchOfTwins([...slots, ...lawful]);
  },
};
