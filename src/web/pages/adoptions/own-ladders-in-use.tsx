import { Details, Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer';
import { writeDay } from '../../language/write';
import { apiLanguage } from '../../language/language';
import { Answered } from '../../states/answered';
import { say } from './adoption-texts';
import {
  AdoptersOfDocument,
  OwnLaddersInUseDocument,
  type AdoptersOfQuery,
  type OwnLaddersInUseQuery,
} from './adoptions.generated';

type OwnLadder = OwnLaddersInUseQuery['ladders']['nodes'][number];

/** Who has adopted an organisation's own ladders, and who of them lags behind. */
export const OwnLaddersInUse = ({ organization }: { readonly organization: string }) => {
  const answer = useAnswer(OwnLaddersInUseDocument, { organization, language: apiLanguage });
  return (
    <section className="adoption-section">
      <Heading level={2} data-size="sm">
        {say('adopters')}
      </Heading>
      <Answered answer={answer}>
        {({ ladders: { nodes } }) => {
          const used = nodes.filter(
            (ladder) => ladder.organization.code === organization && ladder.adopters.length > 0,
          );
          if (used.length === 0) return <Paragraph>{say('noAdopters')}</Paragraph>;
          return (
            <div>
              {used.map((ladder) => (
                <Adopters key={ladder.id} ladder={ladder} />
              ))}
            </div>
          );
        }}
      </Answered>
    </section>
  );
};

const Adopters = ({ ladder }: { readonly ladder: OwnLadder }) => {
  const [isOpen, setIsOpen] = useState(false);
  const { slug, name, adopters } = ladder;
  const answer = useAnswer(AdoptersOfDocument, { ladder: slug }, { paused: !isOpen });
  return (
    <Details open={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <Details.Summary>{say('adoptersOf', { name, count: adopters.length })}</Details.Summary>
      <Details.Content>
        {isOpen && (
          <Answered answer={answer}>
            {({ adoptions: { nodes } }) => <AdopterTable ladder={ladder} adoptions={nodes} />}
          </Answered>
        )}
      </Details.Content>
    </Details>
  );
};

interface AdopterTableProps {
  readonly ladder: OwnLadder;
  readonly adoptions: AdoptersOfQuery['adoptions']['nodes'];
}

const AdopterTable = ({ ladder: { name, adopters }, adoptions }: AdopterTableProps) => (
  <div className="adoption-table" role="region" aria-label={name} tabIndex={0}>
    <Table>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{say('organization')}</Table.HeaderCell>
          <Table.HeaderCell>{say('since')}</Table.HeaderCell>
          <Table.HeaderCell>{say('uses')}</Table.HeaderCell>
          <Table.HeaderCell>{say('standing')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {adopters.map(({ code, name: adopter }) => {
          const adoption = adoptions.find(({ organization }) => organization.code === code);
          const { revision = null, isBehind = null } = adoption ?? {};
          return (
            <Table.Row key={code}>
              <Table.HeaderCell scope="row" lang="sv">
                {adopter}
              </Table.HeaderCell>
              <Table.Cell>{adoption ? writeDay(adoption.from) : say('unknown')}</Table.Cell>
              <Table.Cell>{revision === null ? say('revisionUnknown') : say('revision', { revision })}</Table.Cell>
              <Table.Cell>{standingText(isBehind)}</Table.Cell>
            </Table.Row>
          );
        })}
      </Table.Body>
    </Table>
  </div>
);

const standingText = (isBehind: boolean | null): string => {
  if (isBehind === null) return say('unknown');
  return isBehind ? `↑ ${say('behind')}` : `✓ ${say('upToDate')}`;
};
