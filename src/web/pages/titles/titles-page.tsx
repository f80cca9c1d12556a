import { Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer';
import { Page } from '../../frame/page';
import { Answered } from '../../states/answered';
import { ForOrganization } from '../../viewer/for-organization';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
import { useViewer } from '../../viewer/viewer-context';
import { ResultDownload } from './result-download';
import { TitleImport } from './import/title-import';
import { LocalTitles } from './local-titles';
import { TitleFigures } from './title-figures';
import { TitleFiguresDocument } from './title-figures.generated';
import { say } from './titles-texts';
import './titles.css';

/** An employer's titles: how far the work has come, a new list, all titles, and the result to take away. */
export const TitlesPage = () => (
  <Page title={say('title')} lead={say('lead')}>
    <ForThoseWhoMay permissions={['READ_TITLE_WORK']}>
      <ForOrganization permission="READ_TITLE_WORK">
        {({ code, name }) => <EmployersTitles organization={code} name={name} />}
      </ForOrganization>
    </ForThoseWhoMay>
  </Page>
);

interface EmployersTitlesProps {
  /** Code of the organisation. */
  readonly organization: string;
  readonly name: string;
}

const EmployersTitles = ({ organization, name }: EmployersTitlesProps) => {
  const { may } = useViewer();
  const [imports, setImports] = useState(0);
  const figures = useAnswer(TitleFiguresDocument, { organization });
  return (
    <>
      <section className="title-section" aria-labelledby="title-now">
        <Heading id="title-now" level={2} data-size="md">
          {say('now')}
        </Heading>
        <Answered answer={figures}>{(data) => <TitleFigures figures={data} />}</Answered>
      </section>
      {may('IMPORT_TITLES', organization) && (
        <TitleImport
          key={organization}
          organization={organization}
          imported={() => {
            figures.ask();
            setImports(imports + 1);
          }}
        />
      )}
      <LocalTitles key={`${organization} ${imports}`} organization={organization} name={name} />
      {figures.state === 'ANSWERED' && figures.data.inUse.totalCount > 0 && (
        <section className="title-section" aria-labelledby="title-result">
          <Heading id="title-result" level={2} data-size="md">
            {say('download.title')}
          </Heading>
          <ResultDownload organization={organization} />
        </section>
      )}
    </>
  );
};
