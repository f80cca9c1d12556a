import { Heading } from '@digdir/designsystemet-react';
import type { ShownHandInFragment } from '../../verdict/shown-assessment.generated';
import { wordForHandIn } from '../../vocabulary/verdict';
import { HandInLink } from './hand-in-link';
import { papersIn } from './papers';
import { say } from './standing-texts';

/** The papers that would decide what is unknown: first those that wait for the manager to see them, then those that can be handed in. */
export const PapersToHandIn = ({ handIn }: { readonly handIn: readonly ShownHandInFragment[] }) => {
  const { handedIn, wanted } = papersIn(handIn);
  return (
    <>
      {handedIn.length > 0 && <HandedIn papers={handedIn.map(({ text }) => text)} />}
      {wanted.length > 0 && (
        <div className="my-way-papers">
          <Heading level={4} data-size="2xs">
            {say('handIn')}
          </Heading>
          <ul>
            {wanted.map((paper) => (
              <li key={`${paper.kind} ${paper.text}`}>
                <span className="my-way-quiet">{wordForHandIn[paper.kind]}:</span> {paper.text}{' '}
                <HandInLink paper={paper} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};

/** What is handed in already, and what to do with it now. */
export const HandedIn = ({ papers }: { readonly papers: readonly string[] }) => (
  <div className="my-way-papers my-way-handed-in">
    <p>{say('handedIn')}</p>
    <ul>
      {papers.map((paper) => (
        <li key={paper}>{paper}</li>
      ))}
    </ul>
  </div>
);
