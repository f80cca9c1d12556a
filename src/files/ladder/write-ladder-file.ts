import { stringify } from 'yaml';
import type { LooseningReason } from '../../domain/ladder/adaptation/loosening-reason';
import type { Ladder } from '../../domain/ladder/ladder';
import type { Step } from '../../domain/ladder/step';
import type { Transition } from '../../domain/ladder/transition';
import type { Decision } from '../../domain/organization/decision';
import type { Requirement } from '../../domain/requirement/requirement';
import type { Respite } from '../../domain/requirement/respite';
import type { Source } from '../../domain/source';
import type { LocalizedText } from '../../domain/text/language';
import { writeDemand } from '../demand/write-demand';
import { withoutDefaults } from '../without-defaults';

const LONGEST_LINE = 120;

/** The file that a ladder is read from: keys in one order, short forms where they say it all, no defaults. */
export const writeLadderFile = (ladder: Ladder): string =>
  stringify(writeLadder(ladder), { aliasDuplicateObjects: false, lineWidth: LONGEST_LINE });

const writeLadder = (ladder: Ladder): object =>
  withoutDefaults({
    slug: ladder.slug,
    revision: ladder.revision,
    status: ladder.status,
    name: writeText(ladder.name),
    organization: ladder.organization,
    field: ladder.field,
    progression: ladder.progression,
    cumulative: ladder.cumulative,
    scale: ladder.scale,
    validFrom: ladder.validFrom,
    validTo: ladder.validTo,
    publishedAt: ladder.publishedAt,
    decision: ladder.decision && writeDecision(ladder.decision),
    basedOn: ladder.basedOn && { slug: ladder.basedOn.slug, revision: ladder.basedOn.revision },
    looseningReasons: ladder.looseningReasons?.map(writeLooseningReason),
    steps: ladder.steps.map(writeStep),
    transitions: ladder.transitions.map(writeTransition),
    sources: ladder.sources.map(writeSource),
    unknowns: ladder.unknowns.map(writeText),
    notes: ladder.notes.map(writeText),
  });

const writeStep = (step: Step): object =>
  withoutDefaults({
    slug: step.slug,
    role: step.role,
    level: step.level,
    title: step.title,
    description: step.description && writeText(step.description),
    requirements: step.requirements.map(writeRequirement),
    demandsUnknown: step.demandsUnknown,
    activities: step.activities,
  });

const writeRequirement = (requirement: Requirement): object =>
  withoutDefaults({
    slug: requirement.slug,
    scope: requirement.scope,
    strength: requirement.strength,
    authority: requirement.authority,
    validFrom: requirement.validFrom,
    validTo: requirement.validTo,
    jurisdiction: requirement.jurisdiction,
    legalBasis: requirement.legalBasis && writeSource(requirement.legalBasis),
    demand: writeDemand(requirement.expression),
    respite: requirement.respite && writeRespite(requirement.respite),
    note: requirement.note && writeText(requirement.note),
  });

const writeRespite = ({ months, roles }: Respite): object => withoutDefaults({ months, roles });

const writeLooseningReason = ({ step, requirement, reason }: LooseningReason): object =>
  withoutDefaults({ step, requirement, reason: writeText(reason) });

const writeTransition = ({ from, to, kind }: Transition): object => ({ from, to, kind });

const writeDecision = ({ body, date, reference }: Decision): object => withoutDefaults({ body, date, reference });

const writeSource = ({ title, reference, url, inForceFrom }: Source): object =>
  withoutDefaults({ title, reference, url, inForceFrom });

const writeText = ({ sv, en }: LocalizedText): string | object => (en === undefined ? sv : { sv, en });
