import { useEffect, useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useTell } from '@/components/query/use-ask.ts';
import { panelSight } from '@/components/sight/panel-sight.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { signInMessages } from './sign-in-messages.ts';

const everyMs = 3000;

/** The ways in beside a password: the firm's own account in a tab, and a code for desktops that open no tabs. */
export function OtherSignIn() {
  const t = useT(signInMessages);
  const open = useTell('session.open');
  const device = useTell('session.device');
  const [organisation, setOrganisation] = useState('');
  const failed = open.error ?? device.error;
  return (
    <details className="signin-other">
      <summary>{t('other')}</summary>
      {failed && <Banner tone="stop" role="alert" title={failed.message} />}
      <form
        className="signin-form"
        onSubmit={(event) => {
          event.preventDefault();
          panelSight.accept(() => open.mutate({ organisation: organisation.trim() }));
        }}
      >
        <Field label={t('firm')}>
          <input
            className="control"
            autoComplete="organization"
            required
            value={organisation}
            onChange={(event) => setOrganisation(event.target.value)}
          />
        </Field>
        <Button variant="line" type="submit" disabled={open.isPending}>
          {t('firm.submit')}
        </Button>
        {open.isSuccess && <p role="status">{t('firm.opened')}</p>}
      </form>
      {device.data ? (
        <DeviceCode {...device.data} />
      ) : (
        <Button variant="line" disabled={device.isPending} onClick={() => panelSight.accept(() => device.mutate({}))}>
          {t('device')}
        </Button>
      )}
    </details>
  );
}

function DeviceCode({
  user_code,
  verification_uri,
}: {
  readonly user_code: string;
  readonly verification_uri: string;
}) {
  const t = useT(signInMessages);
  const { mutate, data } = useTell('session.poll');
  const over = data?.state === 'over';
  useEffect(() => {
    if (over) return;
    const timer = setInterval(() => mutate({}), everyMs);
    return () => clearInterval(timer);
  }, [mutate, over]);
  return (
    <div role="status">
      {over ? (
        <p>{t('device.over')}</p>
      ) : (
        <>
          <p>{t('device.lead', { address: verification_uri })}</p>
          <p className="signin-code">
            <code>{user_code}</code>
          </p>
        </>
      )}
    </div>
  );
}
