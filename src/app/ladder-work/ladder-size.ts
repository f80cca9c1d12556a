import type { Ladder } from '../../domain/ladder/ladder';
import type { InputProblem } from '../../domain/problem';

/**
 * The largest ladder that is known has some twenty steps. Judging a ladder takes time with the cube of its steps, and
 * others wait meanwhile: about a second for so many.
 */
const MOST_STEPS = 200;

/** Requirements of one step. */
const MOST_REQUIREMENTS = 100;

const MOST_TRANSITIONS = 2_000;

/** What makes the ladder larger than anybody needs, and others wait. Places begin with `ladder`. */
export const sizeProblems = ({ steps, transitions }: Ladder): readonly InputProblem[] => [
  ...(steps.length > MOST_STEPS ? [tooMany(['ladder', 'steps'], { sv: 'steg', en: 'steps' }, MOST_STEPS)] : []),
  ...(transitions.length > MOST_TRANSITIONS
    ? [tooMany(['ladder', 'transitions'], { sv: 'vägar', en: 'transitions' }, MOST_TRANSITIONS)]
    : []),
  ...steps
    .filter(({ requirements }) => requirements.length > MOST_REQUIREMENTS)
    .map(({ slug }) =>
      tooMany(
        ['ladder', 'steps', slug, 'requirements'],
        { sv: 'krav på ett steg', en: 'requirements on one step' },
        MOST_REQUIREMENTS,
      ),
    ),
];

const tooMany = (
  path: InputProblem['path'],
  what: { readonly sv: string; readonly en: string },
  most: number,
): InputProblem => ({
  code: 'INVALID_VALUE',
  path,
  sv: `Trappan har för många ${what.sv}: högst ${most}. Dela upp den.`,
  en: `The ladder has too many ${what.en}: at most ${most}. Split it.`,
});
