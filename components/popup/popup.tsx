import {
  BookOpen,
  Clock,
  CloudCheck,
  History,
  LayoutDashboard,
  LogOut,
  PanelRight,
  ReceiptText,
  RefreshCw,
  SlidersHorizontal,
  TriangleAlert,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { useGradeWords } from '@/components/badge/use-grade-words.ts';
import { countMissing } from '@/components/connectivity/count-missing.ts';
import { SeriesCounter } from '@/components/connectivity/series-counter.tsx';
import { openShift } from '@/components/connectivity/shift-link.tsx';
import { shiftMessages } from '@/components/connectivity/shift-messages.ts';
import { SignOut } from '@/components/connectivity/sign-out.tsx';
import { consoleMessages } from '@/components/console/messages.ts';
import { PageState } from '@/components/console/page-state.tsx';
import { SignInForm } from '@/components/console/sign-in-form.tsx';
import { useFormats } from '@/components/console/use-formats.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi } from '@/components/query/use-api.ts';
import { useApiChanges } from '@/components/query/use-api-changes.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import { Badge } from '@/components/ui/badge.tsx';
import { Button } from '@/components/ui/button.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { Logo } from '@/components/ui/logo.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { Status } from '@/contracts/runtime-message.ts';
import type { AgentScore } from '@/contracts/score.ts';
import { CallsSection } from './calls-section.tsx';
import { popupMessages } from './messages.ts';
import { openSidePanel } from './open-side-panel.ts';
import { SiteSection } from './site-section.tsx';
import { useNextCallback } from './use-next-callback.ts';
import { usePage } from './use-page.ts';
import { useShortcut } from './use-shortcut.ts';
import '@/components/console/console.css';
import './popup.css';

/** Where am I, is it working, is my work safe. Nothing else lives here. */
export function Popup() {
  const status = useAsk('status.read', {});
  const page = usePage();
  useApiChanges();
  if (!status.data) return <PageState query={status} />;
  const { user, session, online } = status.data;
  return (
    <main className="popup">
      <PopupHead name={user?.name ?? null} />
      {session === 'expired' && <Expired pending={status.data.pending} />}
      {session === 'active' ? (
        <>
          {!online && <Offline status={status.data} />}
          <CallsSection />
          {page && <SiteSection page={page} />}
          <Facts status={status.data} />
          <PopupFoot
            online={online}
            tabId={page?.tabId ?? null}
            site={page?.attached ? (page.site?.name ?? null) : null}
          />
        </>
      ) : (
        <div className="popup-signin">
          <SignInForm />
        </div>
      )}
    </main>
  );
}

function PopupHead({ name }: { readonly name: string | null }) {
  const t = useT(popupMessages);
  const tc = useT(consoleMessages);
  return (
    <header className="popup-head">
      <Logo />
      <h1>Combinado</h1>
      <span className="popup-who">{name ?? t('signedOut')}</span>
      <IconButton label={t('console')} onClick={() => openPage('/console.html')}>
        <LayoutDashboard aria-hidden />
      </IconButton>
      {name !== null && (
        <SignOut>
          {(ask) => (
            <IconButton label={tc('signout.of', { name })} onClick={ask}>
              <LogOut aria-hidden />
            </IconButton>
          )}
        </SignOut>
      )}
    </header>
  );
}

function Expired({ pending }: { readonly pending: number }) {
  const t = useT(popupMessages);
  return (
    <section className="popup-site popup-warn" role="status">
      <h2>
        <Mark mark="warn" />
        {t('expired.title')}
      </h2>
      <p>{t('expired.text', { pending })}</p>
    </section>
  );
}

function Offline({ status }: { readonly status: Status }) {
  const t = useT(popupMessages);
  const { since } = useFormats();
  const now = useNow();
  return (
    <section className="popup-site popup-warn" role="status">
      <h2>
        <Mark mark="warn" />
        {status.offline_since && now - Date.parse(status.offline_since) >= 60_000
          ? t('offline.title', { span: since(status.offline_since, now) })
          : t('offline.plain')}
      </h2>
      <p>{t('offline.text', { pending: status.pending })}</p>
    </section>
  );
}

function Fact({
  icon,
  label,
  children,
}: {
  readonly icon: ReactNode;
  readonly label: string;
  readonly children?: ReactNode;
}) {
  return (
    <li>
      {icon}
      {label}
      <span className="value">{children}</span>
    </li>
  );
}

function Facts({ status }: { readonly status: Status }) {
  const t = useT(popupMessages);
  const { recent } = useFormats();
  const now = useNow();
  const callback = useNextCallback(status.user?.id ?? null, now);
  const score = useApi('scores.mine', {}, { enabled: status.user?.roles.includes('agent') ?? false });
  const { pending, refused, delivered, last_acknowledged_at: last } = status;
  const all = delivered + pending + refused;
  const { head } = status.playbook;
  return (
    <ul className="popup-facts">
      {refused > 0 && <Refused refused={refused} />}
      {countMissing(status) > 0 && (
        <li className="popup-warn">
          <SeriesCounter status={status} />
        </li>
      )}
      {status.online && (
        <Fact
          icon={pending > 0 ? <RefreshCw aria-hidden /> : <CloudCheck aria-hidden />}
          label={pending > 0 ? t('pending', { pending }) : t(all === 0 ? 'delivered.none' : 'delivered.all')}
        >
          {all > 0 && t('delivered.count', { done: delivered, all })}
          {last && ` · ${recent(last, now)}`}
        </Fact>
      )}
      <Fact icon={<BookOpen aria-hidden />} label={t('playbook')}>
        {head ? t(status.online ? 'playbook.head' : 'playbook.kept', { version: head.version }) : t('playbook.none')}
      </Fact>
      {status.playbook.refused && (
        <li className="popup-warn">
          <TriangleAlert aria-hidden />
          {t('playbook.refused', { why: status.playbook.refused })}
        </li>
      )}
      {!status.online && last && (
        <Fact icon={<History aria-hidden />} label={t('last')}>
          {recent(last, now)}
        </Fact>
      )}
      {callback && (
        <Fact icon={<Clock aria-hidden />} label={t('callback')}>
          {callback.account_ref ? `${callback.account_ref}, ` : ''}
          {recent(callback.at, now)}
        </Fact>
      )}
      {score.data && <OwnScore score={score.data} />}
    </ul>
  );
}

function OwnScore({ score }: { readonly score: AgentScore }) {
  const t = useT(popupMessages);
  const { percent } = useFormats();
  const words = useGradeWords(score);
  const plain = score.grade === 'few' || score.grade === 'na';
  return (
    <li>
      <Badge grade={score.grade} text="" />
      {t('adherence')}
      <span className="value">{plain ? words : <b>{percent(score.score)}</b>}</span>
    </li>
  );
}

function Refused({ refused }: { readonly refused: number }) {
  const t = useT(popupMessages);
  const outbox = useAsk('outbox.list', {});
  const rows = outbox.data?.rows.filter(({ state }) => state === 'refused') ?? [];
  return (
    <li className="popup-refused">
      <Mark mark="held" />
      <details>
        <summary>{t('refused', { refused })}</summary>
        <ul>
          {rows.map(({ id, why }) => (
            <li key={id}>{why}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function PopupFoot({
  online,
  tabId,
  site,
}: {
  readonly online: boolean;
  readonly tabId: number | null;
  readonly site: string | null;
}) {
  const t = useT(popupMessages);
  const ts = useT(shiftMessages);
  const write = useTell('layout.write');
  const flush = useTell('outbox.flush');
  const shortcut = useShortcut('toggle-sidebar');
  const show = async () => {
    if (site === null) return;
    await write.mutateAsync({ site, layout: { enabled: true, collapsed: false } });
    window.close();
  };
  return (
    <footer className="popup-foot">
      {!online && (
        <Button variant="line" className="wide" disabled={flush.isPending} onClick={() => flush.mutate({})}>
          <RefreshCw aria-hidden />
          {t('retry')}
        </Button>
      )}
      {site !== null && (
        <Button variant={online ? 'primary' : 'quiet'} className="wide" onClick={() => void show()}>
          {t('show')}
          {online && shortcut && <Kbd>{shortcut}</Kbd>}
        </Button>
      )}
      <span className="popup-gap" />
      <IconButton label={ts('title')} onClick={openShift}>
        <ReceiptText aria-hidden />
      </IconButton>
      {tabId !== null && (
        <IconButton label={t('sidePanel')} onClick={() => void openSidePanel(tabId)}>
          <PanelRight aria-hidden />
        </IconButton>
      )}
      <IconButton label={t('settings')} onClick={() => void browser.runtime.openOptionsPage()}>
        <SlidersHorizontal aria-hidden />
      </IconButton>
    </footer>
  );
}

function openPage(path: '/console.html'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
}
