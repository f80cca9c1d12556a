import { Alert, Heading, List, Paragraph, Table } from '@digdir/designsystemet-react';
import { RouteCard } from '../../route/route-card';
import { writeCost, writeCredits, writeLength } from '../../route/route-figures';
import { longestOf, timelineOf } from '../../route/route-timeline';
import { knownAmounts, proofOf, type ComparedBy } from '../../route/route-proof';
import { say as sayOfRoute } from '../../route/route-texts';
import { MakePlan } from './make-plan';
import type { RoutesPerson } from './routes-page';
import { say } from './routes-texts';

interface RouteComparisonProps {
  readonly person: RoutesPerson;
  /** What the ways are compared by. */
  readonly objective: ComparedBy;
  /** Asks for all of it anew. */
  readonly ask: () => void;
}

/** The ways side by side in a table and each as a card; or that there is nothing to do, or why there is no way. */
export const RouteComparison = ({ person, objective, ask }: RouteComparisonProps) => {
  const { routes } = person;
  if (routes.length === 0) return <NoWay person={person} />;
  if (routes.every(({ actions }) => actions.length === 0)) return <Reached />;
  const scale = longestOf(routes.map(({ actions }) => timelineOf(actions)));
  return (
    <>
      {routes.length > 1 && (
        <>
          <OfUnknownAmounts routes={routes} objective={objective} />
          <InBrief routes={routes} />
        </>
      )}
      <div className="my-way-cards">
        {routes.map((route, index) => (
          <RouteCard
            key={route.actions.map(({ text }) => text).join()}
            route={route}
            person={person.id}
            proof={proofOf(route, routes, objective)}
            number={index + 1}
            scale={scale}
            level={2}
          >
            <MakePlan route={route} number={index + 1} person={person} ask={ask} />
          </RouteCard>
        ))}
      </div>
    </>
  );
};

/** That the ways cannot be compared, or not all of them, by what was chosen. */
const OfUnknownAmounts = ({ routes, objective }: Pick<RoutesPerson, 'routes'> & { readonly objective: ComparedBy }) => {
  const known = knownAmounts(routes, objective);
  return known === 'ALL' ? null : <Paragraph>{say(`amounts.${known}.${objective}`)}</Paragraph>;
};

const InBrief = ({ routes }: Pick<RoutesPerson, 'routes'>) => (
  <div className="my-way-table" role="region" aria-label={say('compare')} tabIndex={0}>
    <Table>
      <caption>{say('compare')}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{say('wayColumn')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{sayOfRoute('length')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{sayOfRoute('credits')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{sayOfRoute('cost')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {routes.map((route, index) => (
          <Table.Row key={route.actions.map(({ text }) => text).join()}>
            <Table.HeaderCell scope="row">{sayOfRoute('way', { number: index + 1 })}</Table.HeaderCell>
            <Table.Cell>{writeLength(route)}</Table.Cell>
            <Table.Cell>{writeCredits(route)}</Table.Cell>
            <Table.Cell>{writeCost(route.cost)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  </div>
);

const Reached = () => (
  <Alert data-color="success">
    <Heading level={2} data-size="2xs">
      {say('reached')}
    </Heading>
    <Paragraph>{say('reachedBody')}</Paragraph>
  </Alert>
);

const NoWay = ({ person: { routeObstacles } }: { readonly person: RoutesPerson }) => (
  <Alert data-color="info">
    <Heading level={2} data-size="2xs">
      {say('none')}
    </Heading>
    <Paragraph>{say('noneBody')}</Paragraph>
    {routeObstacles.length > 0 && (
      <>
        <Heading level={3} data-size="2xs">
          {say('obstacles')}
        </Heading>
        <List.Unordered>
          {routeObstacles.map(({ id, text }) => (
            <List.Item key={id}>{text}</List.Item>
          ))}
        </List.Unordered>
      </>
    )}
  </Alert>
);
