import { plainHeader } from '../../table/plain-header';

/** What a column of a title list may be for. */
export type ColumnRole = 'TITLE' | 'PEOPLE' | 'FIELD' | 'AID';

/**
 * What personnel systems and those who use them call the columns, the surest first, as `plainHeader` writes it. A name
 * also counts with more words after it (`antal anställda 2025`, `befattning klartext`).
 */
export const headerWords: Readonly<Record<ColumnRole, readonly string[]>> = {
  TITLE: [
    'befattningsbenämning',
    'yrkesbenämning',
    'tjänstebenämning',
    'tjänstetitel',
    'yrkestitel',
    'befattningsnamn',
    'titel',
    'titlar',
    'lokal titel',
    'local title',
    'job title',
    'title',
    'befattning',
    'befattningar',
    'befattn',
    'bef ben',
    'bef',
    'benämning',
    'yrke',
    'position',
    'tjänst',
    'roll',
    'role',
    'label',
  ],
  PEOPLE: ['antal', 'antal anställda', 'antal personer', 'anställda', 'headcount', 'count', 'people', 'employees'],
  FIELD: [
    'verksamhet',
    'verksamhetsområde',
    'förvaltning',
    'sektor',
    'område',
    'avdelning',
    'enhet',
    'arbetsplats',
    'field',
    'department',
    'division',
    'unit',
  ],
  AID: ['aid', 'aid kod', 'aidkod', 'aid etikett', 'aid code'],
};

/** How sure it is that the column is for that: 0 is surest, undefined not at all. */
export const headerRank = (header: string, role: ColumnRole): number | undefined => {
  const plain = plainHeader(header);
  const words = headerWords[role];
  const exact = words.indexOf(plain);
  if (exact >= 0) return exact;
  const begun = words.findIndex((word) => plain.startsWith(`${word} `) && plain.length <= LONGEST_NAME);
  return begun >= 0 ? words.length + begun : undefined;
};

/** A longer text is no name of a column. */
const LONGEST_NAME = 40;
