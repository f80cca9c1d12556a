import { Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { isDay } from '../day/is-day';
import { today } from '../day/today';
import { say } from './plan-texts';
import './plan.css';

interface PlanDueProps {
  /** What is to be done, told after the name of the field to those who do not see that it stands beside. */
  readonly of: string;
  /** As 2027-06-30; empty where none is set. */
  readonly due: string;
  readonly done: boolean;
  readonly set: (due: string) => void;
}

/** The day by which something is to be done. One that has been can be saved, but is remarked on. */
export const PlanDue = ({ of, due, done, set }: PlanDueProps) => {
  const id = useId();
  const isPast = !done && isDay(due) && due < today();
  return (
    <div>
      <Textfield
        type="date"
        label={
          <>
            {say('due')}
            <span className="ds-sr-only">: {of}</span>
          </>
        }
        aria-describedby={id}
        value={due}
        onChange={({ target }) => set(target.value)}
      />
      <p id={id} role="status" className="plan-remark">
        {isPast && (
          <>
            <span aria-hidden="true">⚠</span> {say('past')}
          </>
        )}
      </p>
    </div>
  );
};
