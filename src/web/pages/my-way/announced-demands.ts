import type { ShownAssessmentFragment, ShownCriterionFragment } from '../../verdict/shown-assessment.generated';

/** What of an assessment tells of demands to come. */
export type AnnouncingAssessment = Pick<ShownAssessmentFragment, 'step' | 'announced'>;

/** A demand on a step that comes into force on a day. */
export interface AnnouncedDemand {
  readonly step: AnnouncingAssessment['step'];
  readonly from: string;
  /** The whole demand, judged. */
  readonly criterion: ShownCriterionFragment;
}

/** Demands to come on some steps, the first to come first. */
export const announcedIn = (assessments: readonly AnnouncingAssessment[]): readonly AnnouncedDemand[] =>
  assessments
    .flatMap(({ step, announced }) =>
      announced.flatMap((criterion) => {
        const from = criterion.requirement.validFrom;
        return criterion.node.parentId === null && from !== null ? [{ step, from, criterion }] : [];
      }),
    )
    .toSorted((one, other) => one.from.localeCompare(other.from));
