import { NavLink } from 'react-router';
import { useViewer } from '../viewer/viewer-context';
import { addresses } from '../frame/addresses';
import { say } from './admin-texts';
import { adminPlacesFor } from './admin-places';
import './admin.css';

/** The local navigation of the admin pages: the places where the viewer may do something. */
export const AdminNavigation = () => {
  const { may } = useViewer();
  return (
    <nav className="admin-navigation" aria-label={say('navigation')}>
      <ul>
        {adminPlacesFor(may).map((place) => (
          <li key={place}>
            <NavLink to={addresses[place]} end={place === 'admin'}>
              {say(`places.${place}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
