import { NavLink, useSearchParams } from 'react-router';
import { useViewer } from '../viewer/viewer-context';
import { addresses, queryNames } from '../frame/addresses';
import { say } from './admin-texts';
import { adminPlacesFor } from './admin-places';
import './admin.css';

/** The local navigation of the admin pages: the places where the viewer may do something, for the same organisation. */
export const AdminNavigation = () => {
  const { may } = useViewer();
  const [query] = useSearchParams();
  const organization = query.get(queryNames.organization);
  const search =
    organization === null ? '' : new URLSearchParams({ [queryNames.organization]: organization }).toString();
  return (
    <nav className="admin-navigation" aria-label={say('navigation')}>
      <ul>
        {adminPlacesFor(may).map((place) => (
          <li key={place}>
            <NavLink to={{ pathname: addresses[place], search }} end={place === 'admin'}>
              {say(`places.${place}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
