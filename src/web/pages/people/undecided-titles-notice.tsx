import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { addresses, queryNames } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { say } from './person-texts';

interface UndecidedTitlesProps {
  /** The titles that nobody has decided on. */
  readonly labels: readonly string[];
  /** Code of the employer. */
  readonly organization: string;
  readonly mayDecide: boolean;
  /** True where the person stands on no step, so that the next ones are those that ladders begin with. */
  readonly isNowhere: boolean;
}

/** Says that nobody has decided what the titles of a person stand for, what that means, and who can. */
export const UndecidedTitles = ({ labels, organization, mayDecide, isNowhere }: UndecidedTitlesProps) =>
  labels.map((label) => (
    <Alert key={label} data-color="info">
      <Heading level={3} data-size="2xs">
        {say('undecided.title', { label })}
      </Heading>
      <Paragraph>
        {say('undecided.body')} {isNowhere && say('undecided.next')}
      </Paragraph>
      {mayDecide ? (
        <SiteLink to={queueOf(organization, label)}>{say('undecided.decide')}</SiteLink>
      ) : (
        <Paragraph>{say('undecided.ask')}</Paragraph>
      )}
    </Alert>
  ));

const queueOf = (organization: string, label: string): string => {
  const query = new URLSearchParams({ [queryNames.organization]: organization, [queryNames.text]: label });
  return `${addresses.titleQueue}?${query.toString()}`;
};
