import { Mic, SlidersHorizontal } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import { Popover } from '@/components/ui/popover.tsx';
import { callMessages } from './messages.ts';
import type { Speech } from './use-speech.ts';

/** What a person chooses for all their calls on this computer. */
export function CallOptions({ speech }: { readonly speech: Speech }) {
  const t = useT(callMessages);
  const settings = useAsk('settings.read', {}).data;
  const { mutate: write } = useTell('settings.write');
  const trigger = (
    <button type="button" className="icon-btn" aria-label={t('options')} title={t('options')}>
      {speech.state === 'listening' ? <Mic aria-hidden /> : <SlidersHorizontal aria-hidden />}
    </button>
  );
  return (
    <Popover label={t('options')} trigger={trigger}>
      <div className="call-options">
        <label>
          <input
            type="checkbox"
            className="tick"
            checked={settings?.tick_sound ?? false}
            onChange={(event) => write({ tick_sound: event.target.checked })}
          />
          {t('sound.label')}
        </label>
        <label>
          <input
            type="checkbox"
            className="tick"
            checked={settings?.listen === 'yes'}
            onChange={(event) => (event.target.checked ? speech.ask() : speech.stop())}
          />
          {t('listen.label')}
        </label>
      </div>
    </Popover>
  );
}
