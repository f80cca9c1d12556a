import type {
  EditedLadderFragment,
  EditedStepFragment,
} from '../../../src/web/pages/ladder-editor/edited-ladder.generated';

const levels = ['bas', 'fordjupad', 'expert'].map((slug, index) => ({
  id: `level-${slug}`,
  slug,
  name: slug,
  rank: index + 1,
}));

/** A step of the ladder that `editedLadder` makes; its id is `step-` and its slug. */
export const editedStep = (slug: string, changed: Partial<EditedStepFragment> = {}): EditedStepFragment => ({
  id: `step-${slug}`,
  slug,
  demandsUnknown: false,
  role: { id: 'role-larare', slug: 'larare', name: 'Lärare' },
  level: null,
  title: null,
  descriptionSv: null,
  descriptionEn: null,
  activities: [],
  statedRequirements: [],
  ...changed,
});

/** A level of its scale, for a step. */
export const levelOf = (slug: string): NonNullable<EditedStepFragment['level']> => {
  const level = levels.find((one) => one.slug === slug);
  if (!level) throw new Error(`No level is called ${slug}.`);
  return { ...level, scale: { id: 'scale' } };
};

/** A draft as the editor has fetched it, at version 1. */
export const editedLadder = (changed: Partial<EditedLadderFragment> = {}): EditedLadderFragment => ({
  id: 'ladder',
  slug: 'trappa',
  revision: 1,
  version: 1,
  status: 'DRAFT',
  name: 'Trappa',
  nameSv: 'Trappa',
  nameEn: 'Trappa',
  organization: { code: '1480', name: 'Göteborg', kind: 'MUNICIPALITY' },
  submittedBy: null,
  approvedBy: null,
  cumulative: false,
  validFrom: null,
  validTo: null,
  publishedAt: null,
  decision: null,
  field: 'skola',
  progression: 'EARNED',
  scale: { id: 'scale', slug: 'levla', name: 'Levla', levels },
  sources: [],
  unknownsSv: [],
  unknownsEn: [],
  notesSv: [],
  notesEn: [],
  basedOn: null,
  conflicts: [],
  findings: [],
  steps: [],
  transitions: [],
  ...changed,
});
