import { accountMessages } from '@/components/account/messages.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { late } from '@/components/ui/late.ts';
import { sidebarMessages } from './messages.ts';
import { tellSidebar } from './sidebar-events.ts';
import type { Panel } from './use-panel.ts';

const Palette = late(async () => (await import('./palette.tsx')).Palette);

/** All that can be done in a panel, to be found by its name. */
export function PanelPalette({ panel, onClose }: { readonly panel: Panel; readonly onClose: () => void }) {
  const t = useT(sidebarMessages);
  const words = useT(accountMessages);
  const { state, playbook, veiled, act, say, open, setMode, setSheet, veil, takeBack } = panel;
  return (
    <Palette
      state={state}
      lang={playbook.locale}
      onClose={onClose}
      onStep={open}
      onGap={(gap) => {
        act({ type: 'script.gap', words: gap, stage: state.stage?.id ?? null });
        say(t('palette.gap.said'));
      }}
      actions={[
        { id: 'record', label: t('record'), key: 'R', run: () => setMode('outcome') },
        ...(veiled
          ? []
          : [
              { id: 'agreement', label: t('agreement'), key: 'A', run: () => setMode('agreement') },
              { id: 'account', label: words('open'), key: 'I', run: () => setSheet(true) },
              { id: 'claim', label: words('claim'), run: () => setMode('claim') },
            ]),
        { id: 'veil', label: t(veiled ? 'veil.leave' : 'veil.enter'), key: 'T', run: veil },
        { id: 'undo', label: t('toast.undo'), key: 'Z', run: takeBack },
        { id: 'logged', label: t('logged'), key: 'L', run: () => tellSidebar('logged') },
        { id: 'agenda', label: t('agenda'), key: 'G', run: () => tellSidebar('agenda') },
        { id: 'keys', label: t('help'), key: '?', run: () => tellSidebar('keys') },
      ]}
    />
  );
}
