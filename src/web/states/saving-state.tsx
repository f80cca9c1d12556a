import { Alert, Button, Heading, List, Paragraph } from '@digdir/designsystemet-react';
import type { Saving } from '../api/use-saving';
import type { ToldProblem } from '../api/problem';
import { Failed } from './failed';
import { Loading } from './loading';
import { say } from './states-texts';

interface SavingStateProps {
  readonly saving: Saving;
  /** Fetches what somebody else has saved meanwhile; what is typed must stay. */
  readonly reload?: (() => void) | undefined;
  /** What to say when it is done. */
  readonly done?: string;
}

/** How a change stands: under way, done, refused with every reason, overtaken by somebody else, or failed. */
export const SavingState = ({ saving, reload, done = say('saved') }: SavingStateProps) => {
  switch (saving.state) {
    case 'IDLE':
      return null;
    case 'UNDER_WAY':
      return <Loading label={say('saving')} />;
    case 'DONE':
      return (
        <p className="saved" role="status">
          {done}
        </p>
      );
    case 'FAILED':
      return <Failed failure={saving.failure} />;
    case 'REFUSED':
      return <Refused problems={saving.problems} reload={reload} />;
  }
};

interface RefusedProps {
  readonly problems: readonly ToldProblem[];
  readonly reload?: (() => void) | undefined;
}

const Refused = ({ problems, reload }: RefusedProps) => {
  const conflict = problems.find(({ code }) => code === 'VERSION_CONFLICT');
  if (conflict) return <Overtaken conflict={conflict} reload={reload} />;
  return (
    <Alert data-color="danger" role="alert">
      <Heading level={2} data-size="2xs">
        {say('problems.title', { count: problems.length })}
      </Heading>
      <List.Unordered>
        {problems.map(({ code, message, path }) => (
          <List.Item key={[code, ...path, message].join(' ')}>{message}</List.Item>
        ))}
      </List.Unordered>
    </Alert>
  );
};

const Overtaken = ({
  conflict,
  reload,
}: {
  readonly conflict: ToldProblem;
  readonly reload?: (() => void) | undefined;
}) => (
  <Alert data-color="warning" role="alert">
    <Heading level={2} data-size="2xs">
      {say('conflict.title')}
    </Heading>
    <Paragraph>{say('conflict.kept')}</Paragraph>
    {conflict.changedMeanwhile.length > 0 && (
      <>
        <Paragraph>{say('conflict.changed')}</Paragraph>
        <List.Unordered>
          {conflict.changedMeanwhile.map((change) => (
            <List.Item key={change}>{change}</List.Item>
          ))}
        </List.Unordered>
      </>
    )}
    {reload && (
      <Button variant="secondary" onClick={reload}>
        {say('conflict.reload')}
      </Button>
    )}
  </Alert>
);
