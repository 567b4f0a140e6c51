import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useTell } from '@/components/query/use-ask.ts';
import { panelSight } from '@/components/sight/panel-sight.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { AskError } from '@/utils/messaging/ask-error.ts';
import { consoleMessages } from './messages.ts';

/** E-mail and password; what went wrong is said in words, and nothing typed is lost. */
export function SignInForm() {
  const t = useT(consoleMessages);
  const signIn = useTell('session.signIn');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const code = signIn.error instanceof AskError ? signIn.error.code : signIn.error ? 'failed' : null;
  const why =
    code === 'offline'
      ? t('signin.offline')
      : code === 'signed_out' || code === 'refused'
        ? t('signin.refused')
        : code === 'forbidden'
          ? t('signin.elsewhere')
          : (signIn.error?.message ?? '');
  return (
    <form
      className="signin-form"
      onSubmit={(event) => {
        event.preventDefault();
        panelSight.accept(() => signIn.mutate({ email: email.trim(), password }));
      }}
    >
      {signIn.error && <Banner tone="stop" role="alert" title={why} />}
      <Field label={t('signin.email')}>
        <input
          className="control"
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      <Field label={t('signin.password')}>
        <input
          className="control"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      <Button variant="primary" type="submit" disabled={signIn.isPending}>
        {t(signIn.isPending ? 'signin.working' : 'signin.submit')}
      </Button>
    </form>
  );
}
