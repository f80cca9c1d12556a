import { Alert, Button, Heading, Paragraph, Switch, Tag } from '@digdir/designsystemet-react';
import { Link, useParams, useSearchParams } from 'react-router';
import { AdaptationDocument } from '../../adaptation/adaptation.generated';
import { AdaptedStep, isToBeSeen, type AdaptingLadder } from '../../adaptation/adapted-step';
import { say } from '../../adaptation/adaptation-texts';
import { DeviationMark } from '../../adaptation/deviation-mark';
import { NewestRevision } from '../../adaptation/newest-revision';
import { pairSteps } from '../../adaptation/pair-steps';
import { useAnswer } from '../../api/use-answer';
import { DayControl } from '../../day/day-control';
import { useDay } from '../../day/use-day';
import { AnsweredPage } from '../../frame/answered-page';
import { addresses, queryNames } from '../../frame/addresses';
import { NotFoundPage } from '../../frame/not-found-page';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { DeviationList } from '../../ladder-work/deviation-list';
import { apiLanguage } from '../../language/language';
import { Empty } from '../../states/empty';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
import { wordForLadderStatus, colorForLadderStatus } from '../../vocabulary/ladder-status';
import { say as sayAdoption } from './adoption-texts';
import '../../adaptation/adaptation.css';

/** A ladder that adapts another, beside the one that it adapts. */
export const AdaptationPage = () => {
  const { slug = '' } = useParams();
  return (
    <ForThoseWhoMay permissions={['READ_DRAFTS']}>
      <NewestRevision slug={slug}>{(revision) => <Adaptation slug={slug} revision={revision} />}</NewestRevision>
    </ForThoseWhoMay>
  );
};

const Adaptation = ({ slug, revision }: { readonly slug: string; readonly revision: number }) => {
  const day = useDay();
  const answer = useAnswer(AdaptationDocument, { slug, revision, asOf: day.day, language: apiLanguage });
  return (
    <AnsweredPage answer={answer} title={sayAdoption('title')}>
      {({ ladder }) =>
        ladder ? (
          <Page title={ladder.name} lead={ladder.basedOn && say('lead')}>
            <Standing ladder={ladder} />
            {ladder.basedOn ? (
              <>
                <DayControl {...day} />
                <SideBySide ladder={ladder} base={ladder.basedOn} reload={answer.ask} />
              </>
            ) : (
              <Empty title={say('notAdaptation')}>{say('notAdaptationNext')}</Empty>
            )}
          </Page>
        ) : (
          <NotFoundPage />
        )
      }
    </AnsweredPage>
  );
};

/** What the ladder adapts, where it stands in its life, what waits, and the ways on. */
const Standing = ({ ladder }: { readonly ladder: AdaptingLadder }) => {
  const { slug, basedOn, status, revision, conflicts } = ladder;
  return (
    <div className="adoption-section">
      {basedOn && (
        <Paragraph>
          {say('baseIs', {
            name: basedOn.name,
            revision: basedOn.revision,
            organization: basedOn.organization.name,
          })}
        </Paragraph>
      )}
      <div className="adaptation-buttons">
        <Tag data-color={colorForLadderStatus[status]}>
          {say('revision', { revision })}: {wordForLadderStatus[status]}
        </Tag>
        <SiteLink to={addresses.adminLadder(slug)}>{say('edit')}</SiteLink>
        <SiteLink to={addresses.adoptions}>{say('back')}</SiteLink>
      </div>
      {conflicts.length > 0 && (
        <Alert data-color="warning">
          <Heading level={2} data-size="xs">
            {say('conflicts', { count: conflicts.length })}
          </Heading>
          <Paragraph>{say('conflictsMean')}</Paragraph>
          <Button asChild>
            <Link to={addresses.adaptationConflicts(slug)}>{say('decide')}</Link>
          </Button>
        </Alert>
      )}
    </div>
  );
};

interface SideBySideProps {
  readonly ladder: AdaptingLadder;
  readonly base: NonNullable<AdaptingLadder['basedOn']>;
  readonly reload: () => void;
}

const SideBySide = ({ ladder, base, reload }: SideBySideProps) => {
  const [query, setQuery] = useSearchParams();
  const showsSame = query.has(queryNames.same);
  const toggleSame = () =>
    setQuery((before) => {
      const after = new URLSearchParams(before);
      if (showsSame) after.delete(queryNames.same);
      else after.set(queryNames.same, '1');
      return after;
    });
  const ofStep = new Map(ladder.deviations.flatMap((one) => (one.step ? [[one.step.slug, one] as const] : [])));
  const ofWhole = ladder.deviations.filter(({ step }) => step === null);
  const pairs = pairSteps(base.steps, ladder.steps);
  const shown = pairs.filter(({ slug }) => showsSame || ofStep.get(slug)?.kind !== 'SAME' || isToBeSeen(ladder, slug));
  const hasSame = pairs.some(({ slug }) => ofStep.get(slug)?.kind === 'SAME');
  const kinds = [...new Set([...ofStep.values()].map(({ kind }) => kind))];
  return (
    <>
      <section className="adoption-section" aria-label={say('figures')}>
        <ul className="adaptation-legend">
          {kinds.map((kind) => (
            <li key={kind}>
              <DeviationMark kind={kind} count={[...ofStep.values()].filter((one) => one.kind === kind).length} />
            </li>
          ))}
        </ul>
      </section>
      <section className="adoption-section">
        <Heading level={2} data-size="sm">
          {say('steps')}
        </Heading>
        {hasSame && <Switch label={say('showAll')} checked={showsSame} onChange={toggleSame} />}
        {shown.length === 0 && <Empty title={say('allSame')}>{say('allSameNext')}</Empty>}
        <ol className="adaptation-steps">
          {shown.map((pair) => (
            <AdaptedStep
              key={pair.slug}
              ladder={ladder}
              pair={pair}
              deviation={ofStep.get(pair.slug)}
              reload={reload}
            />
          ))}
        </ol>
      </section>
      {ofWhole.length > 0 && (
        <section className="adoption-section">
          <Heading level={2} data-size="sm">
            {say('whole')}
          </Heading>
          <DeviationList deviations={ofWhole} />
        </section>
      )}
    </>
  );
};
