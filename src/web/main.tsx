import '@fontsource-variable/inter/wght.css';
import '@digdir/designsystemet-css/index.css';
import './theme/trappa.css';
import './theme/site.css';
import './theme/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { client } from './api/client';
import { chosenColorScheme, showColorScheme } from './frame/color-scheme';
import { routes } from './frame/routes';
import { addressBase, language } from './language/language';

document.documentElement.lang = language;
showColorScheme(chosenColorScheme());

const root = document.getElementById('trappa');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Provider value={client}>
        <RouterProvider router={createBrowserRouter(routes, { basename: addressBase })} />
      </Provider>
    </StrictMode>,
  );
}
