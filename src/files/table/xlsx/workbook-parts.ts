import { tableLimits } from '../table';
import { tooMuchContent } from '../table-refused';
import type { ZipArchive } from '../zip/read-zip';
import type { XmlReader } from './xml';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The name of its part in the archive. */
  readonly part: string;
}

/** What the main part of a workbook tells. */
export interface WorkbookParts {
  readonly sheets: readonly Sheet[];
  readonly from1904: boolean;
  readonly sharedStrings?: Uint8Array | undefined;
  readonly styles?: Uint8Array | undefined;
}

/**
 * Finds the parts of a workbook by their relations (ECMA-376 part 2), wherever the program that wrote it put them.
 * @throws Error when the main part is missing, TableRefused when there are too many of them.
 */
export const findParts = (readXml: XmlReader, archive: ZipArchive): WorkbookParts => {
  const main =
    relationsOf(readXml, archive, '').find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const relations = relationsOf(readXml, archive, main);
  const content = archive.unpack(main);
  if (content === undefined) throw new Error('There is no workbook in the archive.');
  const partOf = (kind: string): Uint8Array | undefined => {
    const part = relations.find(({ type }) => type === kind)?.part;
    return part === undefined ? undefined : archive.unpack(part);
  };
  return { ...readMain(readXml, content, relations), sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
};

interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  readonly part: string;
}

const readMain = (
  readXml: XmlReader,
  content: Uint8Array,
  relations: readonly Relation[],
): Pick<WorkbookParts, 'sheets' | 'from1904'> => {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: Sheet[] = [];
  let from1904 = false;
  readXml(content, {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (element !== 'sheet') return;
      const [, id] = Object.entries(attributes).find(([name]) => name.endsWith(':id')) ?? [];
      const relation = byId.get(id ?? '');
      if (relation?.type !== 'worksheet') return;
      if (sheets.length === tableLimits.sheets) throw tooMuchContent();
      const { name = '', state = 'visible' } = attributes;
      sheets.push({ name, isHidden: state !== 'visible', part: relation.part });
    },
  });
  return { sheets, from1904 };
};

/** What a part refers to; of the whole archive where the part is ''. */
const relationsOf = (readXml: XmlReader, archive: ZipArchive, part: string): readonly Relation[] => {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const content = archive.unpack(`${folder}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (content === undefined) return relations;
  readXml(content, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (name !== 'Relationship') return;
      if (relations.length === MOST_RELATIONS) throw tooMuchContent();
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: resolved(folder, target) });
    },
  });
  return relations;
};

/** The sheets, and as much again for all that a workbook has beside them. */
const MOST_RELATIONS = 2 * tableLimits.sheets;

const resolved = (folder: string, target: string): string =>
  decodeURIComponent(new URL(target, `part:///${folder}`).pathname.slice(1));
