import { Details, Table } from '@digdir/designsystemet-react';
import { useLocation } from 'react-router';
import { SiteLink } from '../../frame/site-link';
import { writeInstant } from '../../language/write';
import { wordForAction, wordForActor } from '../../vocabulary/audit-action';
import { spreadDifferences, writePath, writeValue } from './difference-words';
import { wordForSubjectKind } from './subject-kinds';
import { choiceNames } from './trail-choices';
import { say } from './trail-texts';
import type { TrailEventFragment } from './trail.generated';

const words = { nothing: say('nothing'), yes: say('yes'), no: say('no') };

/** One event of the trail: what, who, when, on what, and from what to what. */
export const TrailEvent = ({ event }: { readonly event: TrailEventFragment }) => (
  <li className="trail-event">
    <h2>
      {wordForAction(event.action)}
      <span className="trail-kind"> {wordForSubjectKind(event.subjectKind)}</span>
    </h2>
    <p className="trail-facts">
      <time dateTime={event.at}>{writeInstant(event.at)}</time>
      {event.organization && <span lang="sv">{event.organization.name}</span>}
      <span>
        <Actor event={event} />
      </span>
      <span>
        <SubjectName event={event} />
      </span>
    </p>
    <div className="trail-details">
      {event.differences.length > 0 && <Differences differences={event.differences} />}
      <Proof event={event} />
    </div>
  </li>
);

const Actor = ({ event: { actorKind, actor } }: { readonly event: TrailEventFragment }) =>
  actorKind === 'OPERATOR' || actorKind === 'ANONYMOUS' ? (
    say('byNobody', { kind: inSentence(wordForActor(actorKind)) })
  ) : (
    <>
      {say('by', { kind: inSentence(wordForActor(actorKind)) })} <OnlyThis name="actor" value={actor} />
    </>
  );

/** A word that began a sentence, within one; API stays as it is. */
const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const SubjectName = ({ event: { subject, subjectKey } }: { readonly event: TrailEventFragment }) => (
  <>
    {subject && <span lang="sv">{nameOf(subject)} </span>}
    <OnlyThis name="key" value={subjectKey} />
  </>
);

const nameOf = (subject: NonNullable<TrailEventFragment['subject']>): string => {
  switch (subject.__typename) {
    case 'Ladder':
      return `${subject.ladderName}, ${say('revision', { revision: subject.revision })}`;
    case 'Title':
      return subject.label;
    case 'ApiKey':
      return subject.keyName;
    case 'Person':
      return subject.externalId;
    default:
      return '';
  }
};

/** A value by which the trail can be narrowed, in one step. */
const OnlyThis = ({ name, value }: { readonly name: 'actor' | 'key'; readonly value: string }) => {
  const { pathname } = useLocation();
  return (
    <SiteLink to={`${pathname}?${new URLSearchParams({ [choiceNames[name]]: value }).toString()}`}>
      <code>{value}</code>
    </SiteLink>
  );
};

const Differences = ({ differences }: Pick<TrailEventFragment, 'differences'>) => {
  const lines = spreadDifferences(differences);
  return (
    <Details data-size="sm">
      <Details.Summary>{say('differences', { count: lines.length })}</Details.Summary>
      <Details.Content>
        <div
          className="trail-table"
          tabIndex={0}
          role="region"
          aria-label={say('differences', { count: lines.length })}
        >
          <Table data-size="sm">
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell scope="col">{say('place')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{say('before')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{say('after')}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {lines.map(({ path, before, after }) => (
                <Table.Row key={path.join('/')}>
                  <Table.HeaderCell scope="row">{writePath(path, say('whole'))}</Table.HeaderCell>
                  <Table.Cell>{writeValue(before, words)}</Table.Cell>
                  <Table.Cell>{writeValue(after, words)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      </Details.Content>
    </Details>
  );
};

const Proof = ({ event: { sequence, hash, previousHash, requestId } }: { readonly event: TrailEventFragment }) => (
  <Details data-size="sm">
    <Details.Summary>{say('proof')}</Details.Summary>
    <Details.Content>
      <dl className="trail-proof">
        <dt>{say('sequence')}</dt>
        <dd>{sequence}</dd>
        <dt>{say('hash')}</dt>
        <dd>
          <code>{hash}</code>
        </dd>
        <dt>{say('previousHash')}</dt>
        <dd>
          <code>{previousHash}</code>
        </dd>
        <dt>{say('requestId')}</dt>
        <dd>
          <code>{requestId}</code>
        </dd>
      </dl>
    </Details.Content>
  </Details>
);
