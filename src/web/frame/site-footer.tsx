import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addresses } from './addresses';
import { chosenColorScheme, colorSchemes, showColorScheme } from './color-scheme';
import { say } from './frame-texts';
import { SiteLink } from './site-link';

/** What the site is, how it looks, and how accessible it is. */
export const SiteFooter = () => {
  const [scheme, setScheme] = useState(chosenColorScheme);
  return (
    <footer className="site-footer">
      <div className="site-footer-inner">
        <p>{say('about')}</p>
        <ul>
          <li>
            <SiteLink to={addresses.integrators}>{say('integrators')}</SiteLink>
          </li>
          <li>
            <SiteLink to={addresses.accessibility}>{say('accessibility')}</SiteLink>
          </li>
        </ul>
        <Field className="color-scheme">
          <Label>{say('theme.label')}</Label>
          <Select
            value={scheme}
            onChange={({ target }) => {
              const wanted = colorSchemes.find((choice) => choice === target.value) ?? 'auto';
              showColorScheme(wanted);
              setScheme(wanted);
            }}
          >
            {colorSchemes.map((choice) => (
              <Select.Option key={choice} value={choice}>
                {say(`theme.${choice}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </div>
    </footer>
  );
};
