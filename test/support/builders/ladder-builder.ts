import type { Ladder } from '../../../src/domain/ladder/ladder';
import type { LevelScale } from '../../../src/domain/ladder/level-scale';
import type { Step } from '../../../src/domain/ladder/step';
import type { Transition, TransitionKind } from '../../../src/domain/ladder/transition';
import type { Requirement } from '../../../src/domain/requirement/requirement';
import type { Title } from '../../../src/domain/title/title';
import { holds } from './requirement';

/** A published ladder of Malmö with a source and nothing unknown, without steps unless given. */
export const ladder = (parts: Partial<Ladder> = {}): Ladder => ({
  slug: 'trappan',
  revision: 1,
  status: 'PUBLISHED',
  name: { sv: 'Trappan', en: 'The ladder' },
  organization: '1280',
  field: 'förskola',
  progression: 'EARNED',
  cumulative: false,
  steps: [],
  transitions: [],
  sources: [{ title: 'Malmö stad' }],
  unknowns: [],
  notes: [],
  ...parts,
});

/** A step for barnskötare, without level or title unless given. */
export const step = (slug: string, parts: Partial<Step> = {}): Step => ({
  slug,
  role: 'barnskotare',
  requirements: [],
  activities: [],
  ...parts,
});

/** A mandatory demand of the employer's for entering the step: the barnskötare education unless told. */
export const requirement = (slug: string, parts: Partial<Requirement> = {}): Requirement => ({
  slug,
  scope: 'ENTER_STEP',
  strength: 'MANDATORY',
  authority: 'EMPLOYER',
  expression: holds('barnskotarutbildning'),
  ...parts,
});

export const transition = (from: string, to: string, kind: TransitionKind = 'ADVANCE'): Transition => ({
  from,
  to,
  kind,
});

/** A scale of the levels, ranked in the order given. */
export const scale = (slug: string, ...levels: readonly string[]): LevelScale => ({
  slug,
  name: { sv: slug },
  levels: levels.map((level, index) => ({ slug: level, rank: index + 1, name: { sv: level } })),
});

/** A standard title that is shared by all. */
export const title = (slug: string, parts: Partial<Title> = {}): Title => ({
  slug,
  label: slug,
  language: 'SV',
  kind: 'STANDARD',
  replacedBy: [],
  sources: [],
  ...parts,
});

/** Malmö's levels for barnskötare, three of the five: each presupposes the one before. */
export const barnskotareLadder = (parts: Partial<Ladder> = {}): Ladder =>
  ladder({
    slug: 'barnskotare',
    cumulative: true,
    scale: 'kompetensnivaer',
    steps: [
      step('novis', { level: 'novis', title: 'barnskotare', requirements: [requirement('utbildning')] }),
      step('sjalvstandig', { level: 'sjalvstandig', title: 'barnskotare' }),
      step('skicklig', { level: 'skicklig', title: 'barnskotare' }),
    ],
    transitions: [transition('novis', 'sjalvstandig'), transition('sjalvstandig', 'skicklig')],
    ...parts,
  });
