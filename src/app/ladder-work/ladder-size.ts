import type { Ladder } from '../../domain/ladder/ladder';
import type { Step } from '../../domain/ladder/step';
import type { InputProblem } from '../../domain/problem';

/**
 * The largest ladder that is known has some twenty steps and a handful of demands on each. Holding an adaptation
 * against its base takes time with the steps that its demands lead back to, and with the days and places on which
 * these differ; others wait meanwhile. Measured on two cores: half a second for one full step, a second and a half for
 * a hundred steps that lead back to each other; but over twelve seconds where each of three hundred dated demands by law
 * is loosened, which is then refused.
 */
const MOST_STEPS = 100;

/** Requirements of one step, and of all steps together. */
const MOST_ON_STEP = 30;
const MOST_REQUIREMENTS = 300;

/** Days on which requirements of one step begin or end, jurisdictions that they name, and respites that they give. */
const MOST_DAYS = 10;
const MOST_JURISDICTIONS = 10;
const MOST_RESPITES = 5;

const MOST_TRANSITIONS = 2_000;

/** What makes the ladder larger than anybody needs, and others wait. Places begin with `ladder`. */
export const sizeProblems = ({ steps, transitions }: Ladder): readonly InputProblem[] => [
  ...tooMany(['ladder', 'steps'], { sv: 'steg', en: 'steps' }, steps.length, MOST_STEPS),
  ...tooMany(['ladder', 'transitions'], { sv: 'vägar', en: 'transitions' }, transitions.length, MOST_TRANSITIONS),
  ...tooMany(
    ['ladder', 'steps'],
    { sv: 'krav', en: 'requirements' },
    steps.reduce((sum, { requirements }) => sum + requirements.length, 0),
    MOST_REQUIREMENTS,
  ),
  ...steps.flatMap(stepProblems),
];

const stepProblems = ({ slug, requirements }: Step): readonly InputProblem[] => {
  const place = ['ladder', 'steps', slug, 'requirements'];
  const days = requirements.flatMap(({ validFrom, validTo }) => [validFrom, validTo]);
  const jurisdictions = requirements.map(({ jurisdiction }) => jurisdiction);
  const respites = requirements.map(({ respite }) => respite && [respite.months, ...respite.roles].join());
  return [
    ...tooMany(place, { sv: 'krav på ett steg', en: 'requirements on one step' }, requirements.length, MOST_ON_STEP),
    ...tooMany(
      place,
      { sv: 'olika dagar bland kraven på ett steg', en: 'different days among the requirements of one step' },
      distinct(days),
      MOST_DAYS,
    ),
    ...tooMany(
      place,
      { sv: 'olika organisationer bland kraven på ett steg', en: 'different jurisdictions on one step' },
      distinct(jurisdictions),
      MOST_JURISDICTIONS,
    ),
    ...tooMany(
      place,
      { sv: 'olika anstånd bland kraven på ett steg', en: 'different respites on one step' },
      distinct(respites),
      MOST_RESPITES,
    ),
  ];
};

const distinct = (values: readonly (string | undefined)[]): number =>
  new Set(values.filter((value) => value !== undefined)).size;

const tooMany = (
  path: InputProblem['path'],
  what: { readonly sv: string; readonly en: string },
  count: number,
  most: number,
): readonly InputProblem[] =>
  count <= most
    ? []
    : [
        {
          code: 'INVALID_VALUE',
          path,
          sv: `Trappan har för många ${what.sv}: högst ${most}. Dela upp den.`,
          en: `The ladder has too many ${what.en}: at most ${most}. Split it.`,
        },
      ];
