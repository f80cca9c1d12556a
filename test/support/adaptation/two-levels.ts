import { adaptationFindings } from '../../../src/domain/ladder/adaptation/adaptation-findings';
import type { Finding } from '../../../src/domain/ladder/finding';
import type { Ladder } from '../../../src/domain/ladder/ladder';
import type { Step } from '../../../src/domain/ladder/step';
import type { Requirement } from '../../../src/domain/requirement/requirement';
import { ladder, requirement, step, transition } from '../builders/ladder-builder';
import { knowledge, qualification } from '../builders/qualification';
import { holds, months } from '../builders/requirement';

const known = knowledge('2026-01-01', {
  qualifications: [qualification('bevis'), qualification('legitimation'), qualification('kurs')],
});

/** The law that the proof rests on. */
export const law = { title: 'Patientsäkerhetslag', reference: 'SFS 2010:659, 4 kap. 5 a §' };
/** What the law demands of those who use the title of the first step. */
export const bevis = requirement('bevis', {
  scope: 'USE_TITLE',
  authority: 'LAW',
  legalBasis: law,
  expression: holds('bevis'),
});
/** What the employer demands to enter the second. */
export const erfarenhet = requirement('erfarenhet', { expression: months(24, { roles: ['underskoterska'] }) });

/** Of two levels, the first demands a proof by law and the second experience. */
export const first = step('grund', {
  role: 'underskoterska',
  level: 'bas',
  title: 'underskoterska',
  requirements: [bevis],
});
/** The second level. */
export const second = step('fordjupad', { role: 'underskoterska', level: 'hog', requirements: [erfarenhet] });
/** The ladder that is adapted. */
export const base = ladder({
  slug: 'bas',
  scale: 'nivaer',
  cumulative: true,
  steps: [first, second],
  transitions: [transition('grund', 'fordjupad')],
});

/** An adaptation of it in Göteborg, the same but for the parts. */
const adapted = (parts: Partial<Ladder>): Ladder => ({
  ...base,
  slug: 'lokal',
  organization: '1480',
  basedOn: { slug: 'bas', revision: 1 },
  ...parts,
});

/** What is wrong with such an adaptation. */
export const findingsIn = (parts: Partial<Ladder>, from: Ladder = base): readonly Finding[] =>
  adaptationFindings(from, adapted(parts), known);

/** Each finding by its code and place. */
export const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, place }) => `${code} ${place.join('/')}`);

/** The first step with other requirements. */
export const withFirst = (...requirements: readonly Requirement[]): Partial<Ladder> => ({
  steps: [{ ...first, requirements }, second],
});
/** The second step with other requirements. */
export const withSecond = (...requirements: readonly Requirement[]): Partial<Ladder> => ({
  steps: [first, { ...second, requirements }],
});
/** Other steps. */
export const withSteps = (...steps: readonly Step[]): Partial<Ladder> => ({ steps });

/** The demand of the law is loosened. */
export const legal = 'LEGAL_DEMAND_LOOSENED steps/grund/requirements/bevis';
/** The demand of the employer is loosened without a reason. */
export const unexplained = 'LOOSENING_WITHOUT_REASON steps/fordjupad/requirements/erfarenhet';
