import { wordForHandIn } from '../vocabulary/verdict';
import type { ShownHandInFragment } from './shown-assessment.generated';
import './verdict.css';

/** The papers that would decide what is unknown. */
export const HandInList = ({ handIn }: { readonly handIn: readonly ShownHandInFragment[] }) => (
  <ul className="hand-in-list">
    {handIn.map(({ kind, text }) => (
      <li key={`${kind} ${text}`}>
        <span className="hand-in-kind">{wordForHandIn[kind]}</span> {text}
      </li>
    ))}
  </ul>
);
