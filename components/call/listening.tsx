import { Mic } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { callMessages } from './messages.ts';
import type { Speech } from './use-speech.ts';

/** What there is to see of the microphone: the question whether it may be used, that it is, or why it is not. */
export function Listening({ speech, isOn }: { readonly speech: Speech; readonly isOn: boolean }) {
  const t = useT(callMessages);
  switch (speech.state) {
    case 'asking':
      return (
        <Banner
          tone="calm"
          title={t('listen.asked')}
          actions={
            <>
              <Button onClick={speech.agree}>{t('listen.yes')}</Button>
              <Button variant="quiet" onClick={speech.stop}>
                {t('listen.no')}
              </Button>
            </>
          }
        >
          {t('listen.why')}
        </Banner>
      );
    case 'listening':
      return (
        <p className="listening" role="status" data-listening={speech.state}>
          <Mic aria-hidden />
          <span className="grow">{t('listen.on')}</span>
          <Button size="small" variant="quiet" onClick={speech.stop}>
            {t('listen.off')}
          </Button>
        </p>
      );
    case 'fetching':
    case 'none':
    case 'refused':
    case 'failed':
      if (!isOn) return null;
      return (
        <p className="listening" role="status" data-listening={speech.state}>
          <span className="grow">{t(`listen.${speech.state}`)}</span>
        </p>
      );
    case 'off':
      return null;
  }
}
