import type { Branch, Expression, Leaf, StepLeaf } from '../../domain/requirement/expression';
import type {
  WrittenBranch,
  WrittenCompetence,
  WrittenDemand,
  WrittenEmployment,
  WrittenLeaf,
  WrittenQualification,
} from './written-demand';

/** The expression that a demand of a file stands for. */
export const readDemand = (demand: WrittenDemand): Expression =>
  isBranch(demand) ? readBranch(demand) : readLeaf(demand);

const isBranch = (demand: WrittenDemand): demand is WrittenBranch =>
  'allOf' in demand || 'anyOf' in demand || 'atLeast' in demand;

const readBranch = (demand: WrittenBranch): Branch => {
  if ('allOf' in demand) return { kind: 'ALL_OF', of: demand.allOf.map(readDemand) };
  if ('anyOf' in demand) return { kind: 'ANY_OF', of: demand.anyOf.map(readDemand) };
  return { kind: 'AT_LEAST', threshold: demand.atLeast.count, of: demand.atLeast.of.map(readDemand) };
};

const readLeaf = (demand: WrittenLeaf): Leaf => {
  if ('qualification' in demand) return readQualification(demand.qualification);
  if ('credits' in demand) return { kind: 'CREDITS', ...demand.credits };
  if ('seqfLevel' in demand) return readSeqfLevel(demand.seqfLevel);
  if ('competence' in demand) return readCompetence(demand.competence);
  if ('experience' in demand) return { kind: 'EXPERIENCE', ...demand.experience };
  if ('employment' in demand) return readEmployment(demand.employment);
  if ('assignment' in demand) return { kind: 'ASSIGNMENT', ...demand.assignment };
  return readStep(demand.step);
};

const readQualification = (written: string | WrittenQualification): Leaf => {
  const { slug, ...conditions } = typeof written === 'string' ? { slug: written } : written;
  return { kind: 'QUALIFICATION', qualification: slug, ...conditions };
};

const readSeqfLevel = (written: Extract<WrittenLeaf, { readonly seqfLevel: unknown }>['seqfLevel']): Leaf =>
  typeof written === 'number' ? { kind: 'SEQF_LEVEL', level: written } : { kind: 'SEQF_LEVEL', ...written };

const readCompetence = ({ slug, ...conditions }: WrittenCompetence): Leaf => ({
  kind: 'COMPETENCE',
  competence: slug,
  ...conditions,
});

const readEmployment = ({ on, ...conditions }: WrittenEmployment): Leaf => ({
  kind: 'EMPLOYMENT',
  ...conditions,
  on: on === 'now' ? 'NOW' : on,
});

const readStep = (written: string): StepLeaf => {
  const [ladder = '', step = ''] = written.split('/');
  return { kind: 'STEP', ladder, step };
};
