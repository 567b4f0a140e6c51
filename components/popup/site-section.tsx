import { Eye, PencilLine } from 'lucide-react';
import { browser } from 'wxt/browser';
import { useFormats } from '@/components/console/use-formats.ts';
import { checkMessages } from '@/components/hosts/check-messages.ts';
import { healthMessages } from '@/components/hosts/health-messages.ts';
import { isByHand } from '@/components/hosts/is-by-hand.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import { useGrant } from '@/components/sites/use-grant.ts';
import { Button } from '@/components/ui/button.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import { coveredBy } from '@/utils/sites/covered-by.ts';
import { popupMessages } from './messages.ts';
import type { Site } from './site-of.ts';
import type { Page } from './use-page.ts';

/** Whether the product works on this page, and the one switch or question that changes it. */
export function SiteSection({ page }: { readonly page: Page }) {
  const t = useT(popupMessages);
  if (page.site === null) {
    return (
      <section className="popup-site">
        <h2>
          <Mark mark="not_applicable" />
          {t('site.never')}
        </h2>
        <p>{t('site.never.text')}</p>
      </section>
    );
  }
  return page.attached ? <ReadSite page={page} site={page.site} /> : <NewSite page={page} site={page.site} />;
}

function ReadSite({ page, site }: { readonly page: Page; readonly site: Site }) {
  const t = useT(popupMessages);
  const check = useT(checkMessages);
  const words = useT(healthMessages);
  const { time } = useFormats();
  const layout = useAsk('layout.read', { site: site.name });
  const sites = useAsk('site.read', {});
  const write = useTell('layout.write');
  const grant = useGrant();
  const enabled = layout.data?.enabled ?? true;
  const manual = enabled && isByHand(page.health) && page.healthAt !== null;
  const title = !enabled
    ? t('site.off')
    : manual
      ? t('site.manual', { time: time(page.healthAt ?? '') })
      : t('site.active');
  const quiet = page.health === null || page.health.state === 'no_chat' || page.health.state === 'signed_out';
  // What comes with the build is not ours to give back.
  const revocable = sites.data?.sites.find(
    ({ pattern, granted, by }) => by !== 'build' && granted && coveredBy([pattern], page.url),
  );
  return (
    <section className="popup-site">
      <h2>
        <Mark mark={!enabled ? 'later' : manual ? 'warn' : 'done'} />
        {title}
        <button
          type="button"
          role="switch"
          className="switch"
          aria-checked={enabled}
          aria-label={t('site.switch')}
          onClick={() => write.mutate({ site: site.name, layout: { enabled: !enabled } })}
        />
      </h2>
      <p>
        {!enabled
          ? t('site.off.text', { site: site.name })
          : manual
            ? page.health?.state === 'off'
              ? words('off')
              : t('site.manual.text')
            : t(quiet ? 'site.waiting' : 'site.reading', { site: site.name })}
      </p>
      {page.health?.adapter === 'whatsapp' && (
        <Button
          variant="quiet"
          size="small"
          onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/host-check.html') })}
        >
          {check('title')}
        </Button>
      )}
      {revocable && (
        <Button variant="quiet" size="small" onClick={() => void grant.revoke(revocable.pattern)}>
          {t('site.revoke', { site: site.name })}
        </Button>
      )}
    </section>
  );
}

function NewSite({ page, site }: { readonly page: Page; readonly site: Site }) {
  const t = useT(popupMessages);
  const sites = useAsk('site.read', {});
  const grant = useGrant();
  // Such as `https://*.crm.example/*` of a policy: what was asked for covers the page without being its very origin.
  // What is read as a frame only is no CRM yet.
  const known = sites.data?.sites.filter(({ frame }) => !frame);
  const asked = known?.find(({ pattern, by }) => by !== 'person' && coveredBy([pattern], page.url));
  const own = asked === undefined && !page.builtIn;
  const reloads = page.granted && (!own || (known?.some(({ pattern }) => pattern === site.pattern) ?? false));

  const allow = async () => {
    const granted = reloads || (await grant.allow(asked?.pattern ?? site.pattern, own));
    if (granted && (reloads || page.builtIn)) await browser.tabs.reload(page.tabId);
  };

  return (
    <section className="popup-site">
      <h2>
        <Mark mark="later" />
        {t(asked && !reloads ? 'site.asked' : 'site.none')}
      </h2>
      <p>
        {reloads
          ? t('site.reload.text', { site: site.name })
          : t(asked ? 'site.asked.text' : 'site.none.text', { site: asked?.name ?? site.name })}
      </p>
      {!reloads && (
        <ul className="popup-reads">
          <li>
            <Eye aria-hidden />
            {t('site.reads')}
          </li>
          <li>
            <PencilLine aria-hidden />
            {t('site.fills')}
          </li>
        </ul>
      )}
      <Button variant="primary" className="wide" onClick={() => void allow()}>
        {t(reloads ? 'site.reload' : 'site.allow')}
      </Button>
      {grant.refused !== null ? (
        <p role="alert">{t('site.refused')}</p>
      ) : (
        !reloads && <p className="quiet-text">{t('site.undo')}</p>
      )}
    </section>
  );
}
