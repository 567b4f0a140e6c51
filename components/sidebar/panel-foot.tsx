import { Handshake, UserX } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { messageItems } from '@/components/script/message-items.ts';
import { scriptMessages } from '@/components/script/messages.ts';
import { Button } from '@/components/ui/button.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import { sidebarMessages } from './messages.ts';
import type { Panel } from './use-panel.ts';

/** What has been said of what must be, in a row of lights, and where the script leads to. */
export function PanelFoot({ panel }: { readonly panel: Panel }) {
  const t = useT(sidebarMessages);
  const words = useT(scriptMessages);
  const { state, veiled, reading, veil, setMode } = panel;
  const lights = veiled
    ? messageItems(state.steps, state.stage?.flows.third_party ?? []).map(({ step, mark }) => ({ id: step.id, mark }))
    : state.disclosures.filter(({ mark }) => mark !== 'not_applicable');
  const count = { n: lights.filter(({ mark }) => mark === 'done' || mark === 'declared').length, total: lights.length };
  const counted = veiled ? words('message.count', count) : t('disclosures.count', count);
  return (
    <footer className="foot">
      {reading ? (
        <span className="cut" role="status">
          {t('reading')}
        </span>
      ) : (
        <>
          <span className="lights" aria-hidden="true">
            {lights.slice(0, 8).map(({ id, mark }) => (
              <Mark key={id} mark={mark} />
            ))}
          </span>
          <span className="sr-only">{counted}</span>
          <span aria-hidden="true" className="cut" title={counted}>
            {t('say.variant', count)}
          </span>
        </>
      )}
      <span className="grow" />
      {!veiled && (
        <IconButton label={t('veil.enter')} onClick={veil} aria-keyshortcuts="t">
          <UserX />
        </IconButton>
      )}
      {!veiled && (
        <Button size="small" onClick={() => setMode('agreement')} aria-keyshortcuts="a">
          <Handshake /> {t('agreement')}
        </Button>
      )}
      <Button onClick={() => setMode('outcome')} aria-keyshortcuts="r">
        {t('record')} <Kbd>R</Kbd>
      </Button>
    </footer>
  );
}
