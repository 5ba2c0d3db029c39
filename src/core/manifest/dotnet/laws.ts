import type { SlotLaw } from '../slot-law';

/** All versions of a file of .NET are parts or twins of one. */
const group = 'version';

/** The version of a package, with a label behind a `-`. */
export const packageLaw: SlotLaw = { ecosystem: 'nuget', group };

/** `AssemblyVersion`: the numbers that the version begins with, and zeros or `*` behind them. */
export const assemblyLaw: SlotLaw = { ecosystem: 'assembly', shape: 'leading', group };

/** What a product shows as its version: any text, often with the commit behind a `+`. */
export const informationalLaw: SlotLaw = { ecosystem: 'free', shape: 'build-kept', group };

/**
 * `FileVersion`: numbers alone in the resource that Windows reads, so a label of the version is left out, as
 * the SDK does. The compiler takes any other text with a warning.
 */
export function fileLaw(value: string): SlotLaw {
  if (!/^\d+(?:\.\d+)*$/.test(value)) return informationalLaw;
  return { ecosystem: dottedLaw(value).ecosystem, shape: 'leading', group };
}

/** Up to four numbers. Only where all four stand there is it a version of Windows, whose last counts builds. */
export function dottedLaw(value: string): SlotLaw {
  const isFour = /^\d+\.\d+\.\d+\.\d+$/.test(value);
  return isFour ? windowsLaw : { ecosystem: 'assembly' };
}

/** The version of a Windows package: four numbers, of which the last counts builds. */
export const windowsLaw: SlotLaw = { ecosystem: 'windows', shape: 'four-numbers' };
