import { useFormats } from '@/components/console/use-formats.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import type { ChannelHead } from '@/contracts/playbook-channel.ts';
import { studioMessages } from './messages.ts';
import type { OpenDraft } from './use-draft.ts';

interface DraftNoticesProps {
  readonly draft: OpenDraft;
  /** A newer head than the draft was begun on; null where there is none. */
  readonly head: ChannelHead | null;
  readonly published: ChannelHead | null;
  readonly approver: boolean;
  readonly problems: number;
  readonly changed: boolean;
  readonly jsonHref: string;
  /** The draft has not even the shape that the form needs. */
  readonly unshaped: boolean;
}

/** What an author must know of the draft besides its words, the most urgent first. Each says what can be done. */
export function DraftNotices({
  draft,
  head,
  published,
  approver,
  problems,
  changed,
  jsonHref,
  unshaped,
}: DraftNoticesProps) {
  const t = useT(studioMessages);
  const { recent } = useFormats();
  const now = useNow();
  const { resumed, saving, both } = draft;
  return (
    <div aria-live="polite">
      {head && (
        <Banner
          tone="warn"
          title={t('moved.title', { by: head.published_by, version: head.version })}
          actions={
            <>
              <Button variant="line" onClick={() => draft.moveToHead(true)}>
                {t('moved.carry', { version: head.version })}
              </Button>
              <Button variant="quiet" onClick={() => draft.moveToHead(false)}>
                {t('moved.theirs', { version: head.version })}
              </Button>
            </>
          }
        >
          {t('moved.text', { base: draft.baseVersion })}
        </Banner>
      )}
      {resumed && (
        <Banner
          tone="calm"
          title={t('resumed.title')}
          actions={
            <Button variant="line" onClick={draft.takeServers}>
              {t('resumed.theirs')}
            </Button>
          }
        >
          {resumed.saved_at && t('resumed.text', { by: resumed.saved_by ?? '', time: recent(resumed.saved_at, now) })}
        </Banner>
      )}
      {saving.state === 'kept' && (
        <Banner
          tone="warn"
          title={t('kept.title')}
          actions={
            <Button variant="line" onClick={() => void draft.flush().catch(() => undefined)}>
              {t('kept.retry')}
            </Button>
          }
        >
          {t('kept.text', { why: saving.failure?.message ?? '' })}
        </Banner>
      )}
      {both.length > 0 && <Banner tone="warn" title={t('carried.both', { fields: both.join(', ') })} />}
      {unshaped && <Banner tone="warn" title={t('problems.unshaped')} />}
      {changed && problems > 0 && (
        <Banner
          tone="warn"
          title={t('publish.blocked', { count: problems })}
          actions={<a href={jsonHref}>{t('problems.open')}</a>}
        />
      )}
      {published && !changed && (
        <Banner tone="calm" title={t('publish.done', { version: published.version, epoch: published.epoch })} />
      )}
      {changed && !approver && <Banner tone="calm" title={t('publish.forbidden')} />}
    </div>
  );
}
