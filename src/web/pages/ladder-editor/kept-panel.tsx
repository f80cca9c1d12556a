import { Tabs } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';

interface KeptPanelProps {
  readonly value: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** What a tab opens. Once it has been opened it stays when another is, so that nothing typed in it is lost. */
export const KeptPanel = ({ value, isOpen, children }: KeptPanelProps) => {
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  return (
    <Tabs.Panel value={value} className="editor-part">
      {wasOpen && children}
    </Tabs.Panel>
  );
};
