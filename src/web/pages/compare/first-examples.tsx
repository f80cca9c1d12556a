import { addresses, queryNames } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { Empty } from '../../states/empty';
import { say } from './compare-texts';

const addressOf = (left: string, right: string): string =>
  `${addresses.compare}?${new URLSearchParams({ [queryNames.left]: left, [queryNames.right]: right }).toString()}`;

/** Nothing is chosen yet: comparisons to begin with. */
export const FirstExamples = () => (
  <Empty title={say('begin.title')}>
    <p>{say('begin.body')}</p>
    <ul>
      <li>
        <SiteLink to={addressOf('goteborg-forskola-titlar', 'malmo-forskolekarriar')}>
          {say('begin.preschool')}
        </SiteLink>
      </li>
      <li>
        <SiteLink to={addressOf('goteborg-levla-kompetensmodellen', 'gr-karriarvagsmodell-aldreomsorg')}>
          {say('begin.care')}
        </SiteLink>
      </li>
    </ul>
  </Empty>
);
