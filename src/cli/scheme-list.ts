import { columns } from './columns';
import type { ExitCode } from './io';
import { loadSchemes } from './schemes';
import type { Session } from './session';

/** `stemma help schemes` and `stemma scheme list`: every scheme with its title and its first example. */
export async function schemeList(
  session: Session,
  { json }: { readonly json: boolean },
): Promise<ExitCode> {
  const schemes = await loadSchemes(session);
  const rows = schemes.ids.flatMap((id) => {
    const data = schemes.data(id);
    if (!data) return [];
    const example = data.examples?.[0]?.name;
    const title = session.render(data.title);
    if (json) {
      const { kind, options = {} } = data;
      session.data({ scheme: id, kind, title, example, options: Object.keys(options) });
      return [];
    }
    return [[id, example === undefined ? title : `${title}: ${example}`] as const];
  });
  for (const line of columns(rows)) session.out.line(line);
  return 0;
}
