import { writeInstant, writeList } from '../language/write';
import { agreedAt, nameOfSide, waitedFor, type PlanReader } from './plan-reader';
import { say } from './plan-texts';
import type { ShownPlanFragment } from './shown-plan.generated';
import './plan.css';

/** Who has agreed to a plan as it stands, told to the reader. */
export const PlanAgreement = ({ plan, reader }: { readonly plan: ShownPlanFragment; readonly reader: PlanReader }) => (
  <ul className="plan-agreement">
    {(['employee', 'manager'] as const).map((side) => {
      const at = agreedAt(plan, side);
      const name = nameOfSide(side, reader, at !== null);
      return (
        <li key={side} data-agreed={at !== null}>
          <span aria-hidden="true">{at === null ? '○' : '✓'}</span>{' '}
          {at === null ? say(`notAgreed.${name}`) : say(`agreed.${name}`, { at: writeInstant(at) })}
        </li>
      );
    })}
  </ul>
);

/** Whose agreement a plan waits for, as a sentence to the reader; empty where it waits for none. */
export const waitingWords = (plan: ShownPlanFragment, reader: PlanReader): string => {
  const sides = waitedFor(plan).map((side) => nameOfSide(side, reader, false));
  const ofOthers = sides.filter((side) => side !== 'you');
  const names = sides.includes('you') ? (['you', ...ofOthers] as const) : ofOthers;
  return names.length === 0 ? '' : say('waiting', { who: writeList(names.map((name) => say(`who.${name}`))) });
};
