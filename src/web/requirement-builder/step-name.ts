import type { BuiltStepFragment } from './built-ladder.generated';

/** What a step is called: its title, else its role, and the level that it lies on. */
export const stepName = ({ title, role, level }: Pick<BuiltStepFragment, 'title' | 'role' | 'level'>): string => {
  const name = title?.label ?? role.name;
  return level ? `${name}, ${level.name}` : name;
};
