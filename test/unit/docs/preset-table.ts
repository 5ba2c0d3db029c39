import { presets } from '../../../src/core/policy/presets';

/** The table of presets as the page on policies shows it, made from their data. */
export function presetTable(): string {
  const rows = presets.map(({ id, description, examples }) => {
    const names = [...new Set(Object.values(examples).map(([first = '']) => first))];
    const shown = names.map((name) => `\`${name}\``).join(', ');
    return `| \`${id}\` | ${description.en} | ${shown} |`;
  });
  return ['| preset | holds to it | such names |', '| --- | --- | --- |', ...rows].join('\n');
}
