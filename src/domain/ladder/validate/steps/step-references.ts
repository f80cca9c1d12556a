import { finding, type Finding, type Place } from '../../finding';
import type { LadderReferences } from '../references';
import type { LadderRule } from '../rule';
import { knownActivity, knownLevel, knownRole, knownTitle } from '../unknown-reference';

/** What a step names exists: role, title, level and activities. A level needs the ladder to have a scale. */
export const stepReferences: LadderRule = (ladder, references) =>
  ladder.steps.flatMap((step) => {
    const place = ['steps', step.slug];
    return [
      ...knownRole(step.role, [...place, 'role'], references),
      ...knownTitle(step.title, [...place, 'title'], references),
      ...levelFindings(ladder.scale, step.level, [...place, 'level'], references),
      ...step.activities.flatMap((activity, index) =>
        knownActivity(activity, [...place, 'activities', index], references),
      ),
    ];
  });

const levelFindings = (
  scale: string | undefined,
  level: string | undefined,
  place: Place,
  references: LadderReferences,
): readonly Finding[] => {
  if (level === undefined) return [];
  if (scale !== undefined) return knownLevel(scale, level, place, references);
  return [
    finding('LEVEL_WITHOUT_SCALE', place, {
      sv: `Steget har nivån ”${level}”, men trappan har ingen nivåskala. Ange trappans skala eller ta bort nivån.`,
      en: `The step has the level “${level}”, but the ladder has no level scale. State the scale or remove the level.`,
    }),
  ];
};
