import { today } from '../day/today';
import { writeDay } from '../language/write';
import { say } from './plan-paper-texts';
import './plan-on-paper.css';

interface PlanOnPaperProps {
  /** The id of the employee with the employer. */
  readonly externalId: string;
  /** What the employer is called. */
  readonly employer: string;
}

/** Of whom a printed plan is, and when it was printed. Shows on paper alone. */
export const PlanOnPaper = ({ externalId, employer }: PlanOnPaperProps) => (
  <div className="print-only">
    <p>
      {say('employee')}
      {externalId}
    </p>
    <p>
      {say('employer')}
      <span lang="sv">{employer}</span>
    </p>
    <p>
      {say('printed')}
      {writeDay(today())}
    </p>
  </div>
);

/** Where both sign a printed plan. Shows on paper alone. */
export const PlanSignatures = () => (
  <div className="print-only">
    <div className="plan-signatures">
      {(['signedByEmployee', 'signedByManager'] as const).map((side) => (
        <div key={side}>
          <p>{say(side)}</p>
          <p className="plan-signature">{say('signature')}</p>
          <p className="plan-signature">{say('name')}</p>
          <p className="plan-signature">{say('day')}</p>
        </div>
      ))}
    </div>
  </div>
);
