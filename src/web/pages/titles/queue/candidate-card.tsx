import { Button, Card, Details } from '@digdir/designsystemet-react';
import { writeShare } from '../../../language/write';
import { likelihoodOf } from '../../../title-work/confidence';
import { Marked } from '../../../title-work/marked';
import type { WaitingTitle } from '../../../title-work/use-queue-walk';
import { wordForCodeScheme } from '../../../vocabulary/code-scheme';
import { wordForMatchType } from '../../../vocabulary/match-type';
import { say } from './queue-texts';

/** A standard title that the waiting one may stand for. */
export type Candidate = WaitingTitle['alignment']['candidates'][number];

interface CandidateCardProps {
  readonly candidate: Candidate;
  /** From 0; its key is one more. */
  readonly place: number;
  readonly others: readonly Candidate[];
  readonly pick: ((candidate: Candidate) => void) | undefined;
}

/** A suggestion: how sure it is, why, and the codes that come with it. */
export const CandidateCard = ({ candidate, place, others, pick }: CandidateCardProps) => {
  const { title, role, confidence, match, because, codes } = candidate;
  const isFirst = place === 0;
  const share = writeShare(confidence);
  const name = nameAmong(candidate, others);
  return (
    <Card className="candidate" data-color={isFirst ? 'accent' : 'neutral'}>
      <div className="candidate-head">
        <p className="candidate-name">
          <strong lang="sv">{title.label}</strong>
          <span lang="sv">{role.field}</span>
        </p>
        <p className="candidate-confidence">
          <meter aria-hidden min={0} max={1} value={confidence} />
          {say('sure', { word: say(`confidence.${likelihoodOf(confidence)}`), share })}
        </p>
        {pick && (
          <Button variant={isFirst ? 'primary' : 'secondary'} onClick={() => pick(candidate)}>
            {isFirst ? say('accept', { title: name }) : say('pick', { title: name })}
            <kbd aria-hidden>{isFirst ? 'A' : place + 1}</kbd>
          </Button>
        )}
      </div>
      <ul className="because" aria-label={say('because')}>
        {because.map((reason) => (
          <li key={reason}>
            <Marked text={reason} />
          </li>
        ))}
      </ul>
      <p className="candidate-match">{say('match', { match: wordForMatchType[match] })}</p>
      {codes.length > 0 && (
        <Details data-size="sm">
          <Details.Summary>{say('codes')}</Details.Summary>
          <Details.Content>
            <ul className="candidate-codes">
              {codes.map(({ scheme, code }) => (
                <li key={`${scheme} ${code}`}>
                  {wordForCodeScheme[scheme]} <code>{code}</code>
                </li>
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
    </Card>
  );
};

/** Two roles may have the same title, as rektor: then the field of the work tells them apart. */
const nameAmong = ({ title, role }: Candidate, others: readonly Candidate[]): string =>
  others.filter((other) => other.title.label === title.label).length > 1
    ? `${title.label} (${role.field})`
    : title.label;
