import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { AlignmentSource } from '../../../src/domain/alignment/index/alignment-source';
import { occupationTitles } from '../../../src/domain/title/occupation-title';
import { labelKey } from '../../../src/domain/title/mapping/label-key';
import { wholeSeeds } from '../whole-seeds';

/** A real title with what is right to answer; see test/bench/alignment/README.md. */
export interface LabelledTitle {
  readonly label: string;
  readonly organization: string | undefined;
  /** Slugs of the roles that are right; empty where nobody can say. */
  readonly roles: ReadonlySet<string>;
  /** Titles with the same group have the same answer. */
  readonly group: string;
}

type Row = Readonly<Record<'label' | 'organization' | 'role' | 'occupation' | 'certainty', string>>;

const file = join(__dirname, '../../bench/alignment/labelled-titles.csv');

/** What the seeds know of titles. */
export const seedKnowledge = (): AlignmentSource => {
  const derived = occupationTitles(wholeSeeds.occupationRegisters, wholeSeeds.roles);
  return {
    titles: [...wholeSeeds.titles, ...derived.titles],
    roles: [...wholeSeeds.roles, ...derived.roles],
    registers: wholeSeeds.occupationRegisters,
    lexicons: wholeSeeds.titleLexicons,
    places: wholeSeeds.organizations,
  };
};

export const labelledTitles = ({ roles }: AlignmentSource): readonly LabelledTitle[] =>
  parse<Row>(readFileSync(file), { columns: true }).map((row) => {
    const carrying = roles.filter(({ codes }) =>
      codes.some(({ scheme, code }) => scheme === 'JOBTECH' && code === row.occupation),
    );
    const right = [row.role, ...carrying.map(({ slug }) => slug)].filter((slug) => slug !== '');
    return {
      label: row.label,
      organization: row.organization === '' ? undefined : row.organization,
      roles: new Set(row.certainty === 'UNCERTAIN' && row.role === '' ? [] : right),
      group: row.role || row.occupation || row.label,
    };
  });

/** The knowledge without known labels and synonyms of titles that equal one of the labels. */
export const withoutSynonyms = (knowledge: AlignmentSource, labels: readonly string[]): AlignmentSource => {
  const keys = new Set(labels.map(labelKey));
  return {
    ...knowledge,
    titles: knowledge.titles.filter(
      ({ kind, organization, label }) =>
        organization !== undefined || kind === 'STANDARD' || kind === 'LOCAL' || !keys.has(labelKey(label)),
    ),
    lexicons: knowledge.lexicons.map((lexicon) => ({
      ...lexicon,
      knownLabels: lexicon.knownLabels.filter(({ label }) => !keys.has(labelKey(label))),
    })),
  };
};
