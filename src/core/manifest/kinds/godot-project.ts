import { textAt } from '../../text/range';
import { searchOf, type Candidate } from '../candidates';
import { readGodotConfig } from '../ini/godot-config';
import type { SlotLaw } from '../slot-law';
import type { CharacterRange, ManifestKind } from '../types';

/**
 * Godot's `project.godot`: `config/version` of the application. `config_version` and `config/features` are
 * versions of the engine.
 *
 * Governing source: https://docs.godotengine.org/en/stable/classes/class_projectsettings.html
 */
export const godotProject: ManifestKind = {
  id: 'godot-project',
  files: ['project.godot'],
  namedFiles: ['*.godot'],
  largest: 4 * 1024 * 1024,
  find: (text) =>
    searchOf(
      readGodotConfig(text)
        .filter(({ section, key }) => section === 'application' && key === 'config/version')
        .flatMap(({ range }) =>
          godotCandidates('config/version', range, text, { ecosystem: 'free' }),
        ),
    ),
};

/** A text of Godot; none where it is empty, which stands for what the project says. */
export function godotCandidates(
  slot: string,
  whole: CharacterRange,
  text: string,
  law: SlotLaw,
): readonly Candidate[] {
  const written = textAt(text, whole);
  if (written === '""') return [];
  if (!/^"[^"\\\r\n]*"$/.test(written)) return [{ slot, range: whole }];
  const range = { offset: whole.offset + 1, length: whole.length - 2 };
  const value = written.slice(1, -1);
  return [{ slot, range, found: { slot, value, range, writing: 'c-string', ...law } }];
}
