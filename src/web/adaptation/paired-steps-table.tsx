import { Table } from '@digdir/designsystemet-react';
import type { PairedLadderFragment, ShownEquivalenceFragment } from './equivalences.generated';
import { say } from './equivalence-texts';
import { nameOfStep } from '../staircase/step-name';

/** Which steps correspond, and why. */
export const PairedStepsTable = ({ equivalence }: { readonly equivalence: ShownEquivalenceFragment }) => {
  const { left, right, pairs } = equivalence;
  const leftName = left?.name ?? say('gone');
  const rightName = right?.name ?? say('gone');
  return (
    <div className="adoption-table" role="region" aria-label={`${leftName} – ${rightName}`} tabIndex={0}>
      <Table>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{say('table', { ladder: leftName })}</Table.HeaderCell>
            <Table.HeaderCell>{say('table', { ladder: rightName })}</Table.HeaderCell>
            <Table.HeaderCell>{say('why')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {pairs.map((pair) => (
            <Table.Row key={`${pair.left} ${pair.right}`}>
              <Table.Cell lang="sv">{nameIn(left, pair.left)}</Table.Cell>
              <Table.Cell lang="sv">{nameIn(right, pair.right)}</Table.Cell>
              <Table.Cell>{pair.reason}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
};

const nameIn = (ladder: PairedLadderFragment | null, slug: string | null): string => {
  if (slug === null) return say('noneOf');
  const step = ladder?.steps.find((one) => one.slug === slug);
  return step ? nameOfStep(step) : slug;
};
