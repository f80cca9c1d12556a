import type { Evidence } from '../evidence';
import { closedWord } from './closed-words';
import { refuseDisorder } from './day-order';
import type { ToldEvidence, WithoutId } from './people-fact';
import type { PeopleReferences } from './people-references';
import { creditUnitWords, verificationWords } from './people-words';
import type { PeopleColumn } from './people-row';
import { readDay, readPastDay } from './read-day';
import { readKnown } from './read-known';
import { readPoints, readProficiency } from './read-number';
import { readSource } from './read-source';
import { refuseOthers } from './refuse-others';
import type { RowCells } from './row-cells';

/**
 * The merit that a row tells of; undefined, with the problems noted, where it cannot be read. What the row leaves out:
 * it is verified, by whoever keeps the personnel system, and comes from there.
 */
export const readEvidence = (cells: RowCells, known: PeopleReferences): ToldEvidence | undefined => {
  const subject = readSubject(cells, known);
  const issued = cells.required('issued', readPastDay(known.today));
  const expires = cells.optional('expires', readDay);
  const verification = cells.optional('verification', closedWord(verificationWords)) ?? 'VERIFIED';
  const source = cells.optional('source', readSource(known)) ?? { kind: 'HR_SYSTEM' };
  refuseDisorder(cells, ['issued', issued], ['expires', expires]);
  if (expires !== undefined && subject?.kind === 'QUALIFICATION' && known.neverLapses(subject.qualification)) {
    cells.refuse('expires', lasting);
  }
  if (subject?.kind === 'QUALIFICATION') refuseDisorder(cells, ['begun', subject.begun], ['issued', issued]);
  if (subject === undefined || issued === undefined) return undefined;
  return {
    kind: 'EVIDENCE',
    evidence: { ...subject, issued, ...(expires !== undefined && { expires }), verification, source },
  };
};

/** What a merit is, apart from when and from where. */
type Subject = WithoutCore<WithoutId<Evidence>>;
type WithoutCore<Fact> = Fact extends unknown ? Omit<Fact, 'issued' | 'expires' | 'verification' | 'source'> : never;

const readSubject = (cells: RowCells, known: PeopleReferences): Subject | undefined => {
  const [column, ...others] = subjectColumns.filter((one) => cells.columns.includes(one));
  if (column === undefined || others.length > 0) {
    cells.refuse(others[0] ?? 'qualification', notOne);
    return undefined;
  }
  refuseOthers(cells, columnsOf[column], allSubjectColumns);
  return readers[column](cells, known);
};

const subjectColumns = ['qualification', 'area', 'competence'] as const;
type SubjectColumn = (typeof subjectColumns)[number];

const columnsOf: Readonly<Record<SubjectColumn, readonly PeopleColumn[]>> = {
  qualification: ['qualification', 'begun'],
  area: ['area', 'points', 'creditUnit'],
  competence: ['competence', 'proficiency'],
};
const allSubjectColumns = subjectColumns.flatMap((column) => columnsOf[column]);

const readers: Readonly<Record<SubjectColumn, (cells: RowCells, known: PeopleReferences) => Subject | undefined>> = {
  qualification: (cells, known) => {
    const qualification = cells.required('qualification', readKnown(known.qualifications));
    const begun = cells.optional('begun', readDay);
    if (qualification === undefined) return undefined;
    return { kind: 'QUALIFICATION', qualification, ...(begun !== undefined && { begun }) };
  },
  area: (cells, known) => {
    const area = cells.required('area', readKnown(known.areas));
    const points = cells.required('points', readPoints);
    const unit = cells.required('creditUnit', closedWord(creditUnitWords));
    if (area === undefined || points === undefined || unit === undefined) return undefined;
    return { kind: 'CREDITS', area, points, unit };
  },
  competence: (cells, known) => {
    const competence = cells.required('competence', readKnown(known.competences));
    const highest = competence === undefined ? MOST : (known.highestProficiency(competence) ?? 1);
    const proficiency = cells.required('proficiency', readProficiency(highest));
    if (competence === undefined || proficiency === undefined) return undefined;
    return { kind: 'COMPETENCE', competence, proficiency };
  },
};

/** Of a competence that is not known; that it is not is told. */
const MOST = 999;

const notOne = {
  sv: 'en merit är en sak. Väntat: en rad med antingen en kvalifikation, ett ämnesområde med poäng eller en kompetens.',
  en: 'a merit is one thing. Expected: a row with either a qualification, an area with points or a competence.',
};

/** SFS 2010:659, 8 kap. 9 a §. */
const lasting = {
  sv: 'ett bevis om rätt till en skyddad titel löper inte ut och kan inte återkallas. Väntat: ingen sista dag.',
  en: 'a proof of the right to a protected title neither lapses nor can be revoked. Expected: no last day.',
};
