import type { ReactNode } from 'react';
import { writeDay } from '../language/write';
import { say } from './evidence-texts';
import type { ListedLevelFragment } from './listed-evidence.generated';
import './evidence.css';

interface LevelListProps {
  readonly levels: readonly ListedLevelFragment[];
  /** What can be done with a level, such as to end it. */
  readonly act?: (level: ListedLevelFragment) => ReactNode;
}

/** The levels that the employer has given as an uppdrag, and their days. */
export const LevelList = ({ levels, act }: LevelListProps) =>
  levels.length === 0 ? (
    <p>{say('noLevels')}</p>
  ) : (
    <ul className="record-list">
      {levels.map((assignment) => (
        <li key={assignment.id}>
          <p className="record-name">{levelName(assignment)}</p>
          <p className="record-facts">{factsOf(assignment).join(' · ')}</p>
          {act?.(assignment)}
        </li>
      ))}
    </ul>
  );

const levelName = ({ level, role }: ListedLevelFragment): string => {
  if (!level) return say('retired');
  return role ? say('level', { level: level.name, role: role.name.toLowerCase() }) : level.name;
};

const factsOf = ({ level, from, to }: ListedLevelFragment): readonly string[] => [
  ...(level ? [say('scale', { scale: level.scale.name })] : []),
  to === null ? say('since', { from: writeDay(from) }) : say('period', { from: writeDay(from), to: writeDay(to) }),
];
