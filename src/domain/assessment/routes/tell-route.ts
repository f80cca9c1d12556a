import { isSameStep, isFulfilled, holdsIn, type World, worldOn } from './world';
import { creditUnits } from '../../qualification/qualification';
import { evaluate } from '../../requirement/evaluate/evaluate';
import type { Judgement } from '../../requirement/evaluate/judgement';
import type { StepLeaf } from '../../requirement/expression';
import { inForce } from '../../time/validity';
import { type CreditAmount, type DemandedNode, type Route, type RouteAction, routeUnknowns } from '../route';
import type { RouteDemand, RouteQuestion, RouteStep } from './route-question';
import type { Situation } from './situation';
import { inTenths } from './study-norms';
import { stepsBefore } from './steps-before';
import { fromThousandths, inThousandths } from '../../qualification/points';

/** The route that has led to a situation. */
export const tellRoute = ({ taken, world: arrival }: Situation, question: RouteQuestion): Route => {
  const worlds = [worldOn(question, question.day, question.record), ...taken.map(({ world }) => world)];
  const demands = demandsAt(arrival, question);
  const metIn = worlds.map((world) => nodesMet(demands, world));
  const actions = taken.map(({ told }, index) => ({ ...told, satisfies: newIn(metIn[index + 1], metIn[index]) }));
  const costs = actions.map(({ cost }) => cost);
  const cost = costs.every((one) => one !== undefined) ? costs.reduce((sum, one) => sum + one, 0) : undefined;
  return {
    steps: stepsFulfilled(worlds, question),
    actions,
    months: inTenths(actions.reduce((sum, { months }) => sum + months, 0)),
    credits: creditsOf(actions),
    ...(cost !== undefined && { cost }),
    unknowns: routeUnknowns.filter((unknown) =>
      unknown === 'DEMANDS'
        ? targetOn(arrival, question).some(({ demandsUnknown }) => demandsUnknown)
        : actions.some(({ unknowns }) => unknowns.includes(unknown)),
    ),
  };
};

const demandsAt = (world: World, question: RouteQuestion): readonly RouteDemand[] =>
  targetOn(world, question).flatMap(({ demands }) =>
    demands.filter((demand) => inForce(demand, world.day) && holdsIn(demand, question.jurisdictions)),
  );

const targetOn = ({ day }: World, { steps, target }: RouteQuestion): readonly RouteStep[] =>
  steps.filter((one) => isSameStep(one.step, target) && inForce(one, day));

const nodesMet = (demands: readonly RouteDemand[], { circumstances }: World): readonly DemandedNode[] =>
  demands.flatMap(({ key, expression }) =>
    judgements(evaluate(expression, circumstances))
      .filter(({ verdict }) => verdict === 'MET')
      .map(({ path }) => ({ requirement: key, path })),
  );

const judgements = (judgement: Judgement): readonly Judgement[] => [
  judgement,
  ...judgement.children.flatMap(judgements),
];

const newIn = (nodes: readonly DemandedNode[] = [], before: readonly DemandedNode[] = []): readonly DemandedNode[] => {
  const known = new Set(before.map(nodeKey));
  return nodes.filter((node) => !known.has(nodeKey(node)));
};

const nodeKey = ({ requirement, path }: DemandedNode): string => `${requirement} ${path.join('.')}`;

const creditsOf = (actions: readonly RouteAction[]): readonly CreditAmount[] =>
  creditUnits.flatMap((unit) => {
    const thousandths = actions.reduce(
      (sum, { credits }) => sum + (credits?.unit === unit ? inThousandths(credits.points) : 0),
      0,
    );
    return thousandths === 0 ? [] : [{ points: fromThousandths(thousandths), unit }];
  });

/** The steps below the target that become fulfilled on the way and still are at its end, in the order in which they do. */
const stepsFulfilled = (worlds: readonly World[], question: RouteQuestion): readonly StepLeaf[] => {
  const { target } = question;
  const isFulfilledIn = (world: World | undefined) => (step: StepLeaf) =>
    world !== undefined && isFulfilled(step, world);
  const [first] = worlds;
  const onTheWay = stepsBefore(question)
    .filter((step) => !isFulfilledIn(first)(step) && isFulfilledIn(worlds.at(-1))(step))
    .map((step) => ({ step, since: worlds.findIndex((world) => isFulfilledIn(world)(step)) }))
    .toSorted((one, other) => one.since - other.since);
  return [...onTheWay.map(({ step }) => step), target];
};
