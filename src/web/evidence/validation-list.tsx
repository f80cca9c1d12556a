import { writeDay } from '../language/write';
import { say } from './evidence-texts';
import type { ListedValidationFragment } from './listed-evidence.generated';
import './evidence.css';

/** What came of validations of prior learning, and what is left of each. */
export const ValidationList = ({ validations }: { readonly validations: readonly ListedValidationFragment[] }) =>
  validations.length === 0 ? (
    <p>{say('noValidations')}</p>
  ) : (
    <ul className="record-list">
      {validations.map(({ qualification, issued, approved, remaining }) => (
        <li key={`${issued} ${qualification?.name ?? ''}`}>
          <p className="record-name">{say('validationOf', { name: qualification?.name ?? say('retired') })}</p>
          <p className="record-facts">{say('on', { day: writeDay(issued) })}</p>
          <p>{say('approved', { parts: namesOf(approved) })}</p>
          <p>{remaining.length === 0 ? say('whole') : say('remaining', { parts: namesOf(remaining) })}</p>
        </li>
      ))}
    </ul>
  );

const namesOf = (parts: readonly { readonly name: string }[]): string => parts.map(({ name }) => name).join(', ');
