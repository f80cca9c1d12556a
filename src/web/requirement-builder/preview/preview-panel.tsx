import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { language } from '../../language/language';
import { Failed } from '../../states/failed';
import type { Fault } from './faults';
import './preview.css';
import { sayPreview } from './preview-texts';
import { StandingList } from './standing-list';
import type { Preview, Previewed } from './use-preview';

interface PreviewPanelProps {
  readonly previewed: Previewed;
  readonly isFinished: boolean;
  /** What is wrong in no part of the sentence. */
  readonly faults: readonly Fault[];
  /** Names of the parts of the sentence in which something is wrong. */
  readonly faultyParts: readonly string[];
}

/** What the requirement means, how it stands to what was before, and what is wrong with it, as it is built. */
export const PreviewPanel = ({ previewed, isFinished, faults, faultyParts }: PreviewPanelProps) => {
  const { answer, latest, current } = previewed;
  const hasFailed = isFinished && answer.state === 'FAILED';
  return (
    <section className="requirement-preview" aria-label={sayPreview('meaning')} aria-busy={isFinished && !current}>
      <Heading level={6} data-size="2xs">
        {sayPreview('meaning')}
      </Heading>
      <p className="requirement-preview-state" role="status">
        {stateOf(isFinished, current, hasFailed)}
      </p>
      {hasFailed && <Failed failure={answer.failure} again={answer.ask} />}
      {isFinished && latest && (
        <div className={current ? undefined : 'requirement-preview-old'}>
          <Reading preview={latest} />
          <p className="requirement-preview-lead">{sayPreview('compared')}</p>
          <StandingList preview={latest} />
          {current && <Faults faults={faults} faultyParts={faultyParts} />}
        </div>
      )}
    </section>
  );
};

const stateOf = (isFinished: boolean, current: Preview | undefined, hasFailed: boolean): string => {
  if (!isFinished) return sayPreview('unfinished');
  if (current) return current.toDraft ? told(current.toDraft.kind) : '';
  return hasFailed ? '' : sayPreview('reading');
};

const told = (kind: NonNullable<Preview['toDraft']>['kind']): string => sayPreview(`outcome.${kind}`);

/** The requirement in words, in the language of the page first. */
const Reading = ({ preview: { requirement } }: { readonly preview: Preview }) => {
  const readings = [
    { lang: 'sv', name: sayPreview('inSwedish'), text: requirement.swedish },
    { lang: 'en', name: sayPreview('inEnglish'), text: requirement.english },
  ];
  return (
    <dl className="requirement-reading">
      {(language === 'en' ? readings.toReversed() : readings).map(({ lang, name, text }) => (
        <div key={lang}>
          <dt>{name}</dt>
          <dd lang={lang}>{text}</dd>
        </div>
      ))}
    </dl>
  );
};

const Faults = ({ faults, faultyParts }: Pick<PreviewPanelProps, 'faults' | 'faultyParts'>) => {
  if (faults.length + faultyParts.length === 0) return <Paragraph data-size="sm">{sayPreview('allWell')}</Paragraph>;
  return (
    <>
      <p className="requirement-preview-lead">{sayPreview('faults')}</p>
      <ul className="requirement-faults">
        {faultyParts.map((part) => (
          <li key={part}>{sayPreview('atPart', { part })}</li>
        ))}
        {faults.map(({ message, isBlocking }) => (
          <li key={message}>
            <strong>{isBlocking ? sayPreview('isBlocking') : sayPreview('isWarning')}:</strong> {message}
          </li>
        ))}
      </ul>
    </>
  );
};
