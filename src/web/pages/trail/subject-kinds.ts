import { say } from './trail-texts';

/** The kinds of things that the trail tells of, as the API names them. */
export const subjectKinds = [
  'ladders',
  'adoptions',
  'titleMappings',
  'localTitles',
  'people',
  'peopleLists',
  'apiKeys',
  'roles',
  'titles',
  'qualifications',
  'competences',
  'levelScales',
  'learningOpportunities',
  'activities',
  'agreements',
  'equivalences',
  'organizations',
  'occupationRegisters',
  'titleLexicons',
  'releases',
] as const;

type SubjectKind = (typeof subjectKinds)[number];

const isSubjectKind = (kind: string): kind is SubjectKind => subjectKinds.some((known) => known === kind);

/** What a kind of thing is called; one that came later by its own name. */
export const wordForSubjectKind = (kind: string): string => (isSubjectKind(kind) ? say(`kindOf.${kind}`) : kind);
