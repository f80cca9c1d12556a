import type { ToldFindingFragment } from './told-finding.generated';

/** What a finding concerns, as far as pages show it. The whole is the ladder itself. */
export type Concern =
  | { readonly kind: 'LADDER' }
  | { readonly kind: 'STEP'; readonly step: string }
  | { readonly kind: 'REQUIREMENT'; readonly step: string; readonly requirement: string }
  | { readonly kind: 'WAY'; readonly index: number };

/** What of a ladder the finding is to stand beside. */
export const concernOf = ({ place }: Pick<ToldFindingFragment, 'place'>): Concern => {
  const [part, name, within, requirement] = place;
  if (part === 'transitions' && name !== undefined) return { kind: 'WAY', index: Number(name) };
  if (part !== 'steps' || name === undefined) return { kind: 'LADDER' };
  return within === 'requirements' && requirement !== undefined
    ? { kind: 'REQUIREMENT', step: name, requirement }
    : { kind: 'STEP', step: name };
};

/** The findings that are to stand beside this and nothing smaller. */
export const findingsAt = <Finding extends Pick<ToldFindingFragment, 'place'>>(
  findings: readonly Finding[],
  concern: Concern,
): readonly Finding[] => findings.filter((finding) => isSame(concernOf(finding), concern));

/** The findings on a step, those on its requirements too. */
export const findingsOnStep = <Finding extends Pick<ToldFindingFragment, 'place'>>(
  findings: readonly Finding[],
  step: string,
): readonly Finding[] =>
  findings.filter((finding) => {
    const concern = concernOf(finding);
    return 'step' in concern && concern.step === step;
  });

/** Those that stand in the way of publication, before those that only look wrong. */
export const worstFirst = <Finding extends Pick<ToldFindingFragment, 'severity'>>(
  findings: readonly Finding[],
): readonly Finding[] => [
  ...findings.filter(({ severity }) => severity === 'BLOCKING'),
  ...findings.filter(({ severity }) => severity !== 'BLOCKING'),
];

const isSame = (left: Concern, right: Concern): boolean => {
  if (left.kind === 'LADDER') return right.kind === 'LADDER';
  if (left.kind === 'WAY') return right.kind === 'WAY' && left.index === right.index;
  if (left.kind === 'STEP') return right.kind === 'STEP' && left.step === right.step;
  return right.kind === 'REQUIREMENT' && left.step === right.step && left.requirement === right.requirement;
};
