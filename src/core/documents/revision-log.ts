import { linesOf, type Line } from '../changelog/headings';
import { tablesOf, type Cell, type Table } from './table';

/** What a column of a revision log tells. */
export type LogColumn = 'version' | 'changes' | 'date' | 'person';

/** One revision; a cell is absent where the row or the table has none. */
export type LogRow = Readonly<Partial<Record<LogColumn, Cell>>>;

/** The table of a document's revisions, oldest first. */
export interface RevisionLog {
  readonly header: Cell;
  /** Columns that the table lacks. */
  readonly lacks: readonly LogColumn[];
  /** Without those that are empty as a whole. */
  readonly rows: readonly LogRow[];
  /** The version that the document says it has above the end of the table, such as in `版本：V1.1`. */
  readonly own?: Cell;
}

/** What heads the columns, in small letters and without spaces. */
const headings: Readonly<Record<LogColumn, ReadonlySet<string>>> = {
  version: new Set(
    '版本 版本号 修订版本 文档版本 文档版本号 修订号 version versionno. versionnumber revision rev rev. ver ver.'.split(
      ' ',
    ),
  ),
  changes: new Set(
    '修订内容 修改内容 变更内容 更改内容 版本描述 修订说明 修改说明 变更说明 修订描述 变更描述 内容 说明 描述 changes change changed content contents description descriptionofchange summary what'.split(
      ' ',
    ),
  ),
  date: new Set(
    '修订时间 修订日期 修改时间 修改日期 变更时间 变更日期 拟制日期 编制日期 发布日期 日期 时间 date revisiondate day when'.split(
      ' ',
    ),
  ),
  person: new Set(
    '修订人 修订者 修改人 变更人 更改人 拟制人 编制人 编写人 拟制 编制 作者 责任人 author authors by person editor changedby revisedby name who'.split(
      ' ',
    ),
  ),
};

const columns = Object.keys(headings) as LogColumn[];

/** The first table of a Markdown text that has a column for versions and one for days, people or changes. */
export function readRevisionLog(text: string): RevisionLog | undefined {
  const lines = linesOf(text);
  for (const table of tablesOf(lines)) {
    const places = placesOf(table);
    const header = table.header[places.version ?? -1];
    if (!header || Object.keys(places).length < 2) continue;
    const own = ownVersion(lines.slice(0, table.end));
    return {
      header,
      lacks: columns.filter((column) => places[column] === undefined),
      rows: table.rows.map((cells) => rowOf(cells, places)).filter((row) => !isEmpty(row)),
      ...(own && { own }),
    };
  }
  return undefined;
}

type Places = Readonly<Partial<Record<LogColumn, number>>>;

function placesOf({ header }: Table): Places {
  const words = header.map(({ text }) => text.toLowerCase().replace(/[\s*_`:：]/g, ''));
  return Object.fromEntries(
    columns.flatMap((column) => {
      const place = words.findIndex((word) => headings[column].has(word));
      return place < 0 ? [] : [[column, place]];
    }),
  );
}

function rowOf(cells: readonly Cell[], places: Places): LogRow {
  const found = Object.entries(places).flatMap(([column, place]) => {
    const cell = cells[place];
    return cell ? [[column, cell]] : [];
  });
  return Object.fromEntries(found) as LogRow;
}

function isEmpty(row: LogRow): boolean {
  return Object.values(row).every(({ text }) => text === '');
}

const says =
  /^[\s>*_#-]*(?:版本号?|文档版本号?|当前版本|(?:document )?version)[*_ ]{0,4}[:：][\s*_`]{0,8}([Vv]?\d+(?:\.\d+){1,3})(?![\d.])/i;

/** The version that a line of its own names. */
function ownVersion(lines: readonly Line[]): Cell | undefined {
  for (const { text, offset } of lines) {
    const match = says.exec(text);
    const version = match?.[1];
    if (!match || version === undefined) continue;
    const start = offset + match[0].length - version.length;
    return { text: version, range: { offset: start, length: version.length } };
  }
  return undefined;
}
