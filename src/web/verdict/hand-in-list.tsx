import { wordForHandIn } from '../vocabulary/verdict';
import { handInByKind } from './hand-in-by-kind';
import type { ShownHandInFragment } from './shown-assessment.generated';
import './verdict.css';

/** The papers that would decide what is unknown, by kind. */
export const HandInList = ({ handIn }: { readonly handIn: readonly ShownHandInFragment[] }) => (
  <ul className="hand-in-list">
    {handInByKind(handIn).map(({ kind, texts }) => (
      <li key={kind}>
        <span className="hand-in-kind">{wordForHandIn[kind]}</span>
        <ul className="hand-in-papers">
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
);
