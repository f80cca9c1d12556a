import { Button, Card, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { Link, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { addresses, queryNames } from '../../frame/addresses';
import { queryWith } from '../../frame/query-with';
import { apiLanguage } from '../../language/language';
import { ListFilter } from '../../search/list-filter';
import { LONGEST_SEARCH, searchTextIn } from '../../search/search-text';
import { useListFilter } from '../../search/use-list-filter';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import type { WorkOrganization } from '../../viewer/work-organization';
import { say } from './adopt-texts';
import { LaddersToAdoptDocument } from './adoptions.generated';

/** Finds a published ladder to adopt; the address keeps what is searched for. */
export const AdoptableLadders = ({ organization }: { readonly organization: WorkOrganization }) => {
  const [query] = useSearchParams();
  const text = searchTextIn(query.get(queryNames.text));
  const after = query.get(queryNames.after) ?? undefined;
  const filling = useListFilter([queryNames.text]);
  const answer = useAnswer(LaddersToAdoptDocument, { text: text || undefined, after, language: apiLanguage });
  const addressWith = (name: string, value: string) =>
    `${addresses.adopt}?${queryWith(query, { [queryNames.organization]: organization.code, [name]: value })}`;
  return (
    <>
      <ListFilter filling={filling} show={say('find')}>
        <Textfield type="search" label={say('search')} maxLength={LONGEST_SEARCH} {...filling.field(queryNames.text)} />
      </ListFilter>
      <Answered answer={answer}>
        {({ ladders: { nodes, totalCount, pageInfo } }) => {
          if (nodes.length === 0) return <Empty title={say('noResults')}>{say('noResultsNext')}</Empty>;
          return (
            <section className="adoption-section">
              <div role="status">
                <Heading level={2} data-size="xs">
                  {say('results', { count: totalCount })}
                </Heading>
              </div>
              <ul className="adoption-list">
                {nodes.map((ladder) => (
                  <li key={ladder.id}>
                    <Card className="adoption-card">
                      <Heading level={3} data-size="2xs">
                        {ladder.name}
                      </Heading>
                      <Paragraph>
                        {say('owner', { organization: ladder.organization.name, revision: ladder.revision })}
                      </Paragraph>
                      {ladder.organization.code === organization.code ? (
                        <Paragraph data-size="sm">{say('own')}</Paragraph>
                      ) : (
                        <div>
                          <Button asChild variant="secondary" data-size="sm">
                            <Link
                              to={addressWith(queryNames.ladder, ladder.slug)}
                              aria-label={`${say('choose')}: ${ladder.name}`}
                            >
                              {say('choose')}
                            </Link>
                          </Button>
                        </div>
                      )}
                    </Card>
                  </li>
                ))}
              </ul>
              {pageInfo.hasNextPage && pageInfo.endCursor && (
                <Button asChild variant="secondary">
                  <Link to={addressWith(queryNames.after, pageInfo.endCursor)}>{say('next')}</Link>
                </Button>
              )}
            </section>
          );
        }}
      </Answered>
    </>
  );
};
