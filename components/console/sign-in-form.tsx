import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useTell } from '@/components/query/use-ask.ts';
import { panelSight } from '@/components/sight/panel-sight.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { AskError } from '@/utils/messaging/ask-error.ts';
import { consoleMessages } from './messages.ts';
import { OtherSignIn } from './other-sign-in.tsx';
import { SecondFactorPart } from './second-factor-part.tsx';
import { signInMessages } from './sign-in-messages.ts';
import './sign-in.css';

/** Not wrong: something more is asked for. */
const asked: ReadonlySet<string> = new Set(['second_factor_needed', 'second_factor_missing']);

/** E-mail and password; what went wrong is said in words, and nothing typed is lost. */
export function SignInForm() {
  const t = useT(consoleMessages);
  const signIn = useTell('session.signIn');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const words = useT(signInMessages);
  const enrol = useTell('session.enrol');
  const [factor, setFactor] = useState('');
  const failed = signIn.error ?? enrol.error;
  const code = failed instanceof AskError ? failed.code : failed ? 'failed' : null;
  const saidOf = (path: string) =>
    failed instanceof AskError && failed.problems.find((each) => each.path === path)?.reason;
  const said = saidOf('sign_in') || '';
  const seconds = saidOf('retry_after');
  const asksCode =
    enrol.data !== undefined || said === 'second_factor_needed' || said === 'second_factor_wrong' || factor !== '';
  const why = seconds
    ? words('wait', { seconds: Number(seconds) })
    : said === 'second_factor_wrong'
      ? words('code.wrong')
      : code === 'offline'
        ? t('signin.offline')
        : code === 'signed_out' || code === 'refused'
          ? t('signin.refused')
          : code === 'forbidden'
            ? t('signin.elsewhere')
            : (failed?.message ?? '');
  const submit = () => {
    const who = { email: email.trim(), password };
    const given = factor.trim();
    signIn.mutate(given ? { ...who, code: given } : who, {
      onError: ({ problems }) => {
        // Nothing more to ask of them: the next step is to set it up.
        if (problems.some(({ reason }) => reason === 'second_factor_missing')) enrol.mutate(who);
      },
    });
  };
  return (
    <>
      <form
        className="signin-form"
        onSubmit={(event) => {
          event.preventDefault();
          panelSight.accept(submit);
        }}
      >
        {failed && !asked.has(said) && <Banner tone="stop" role="alert" title={why} />}
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
        {asksCode && <SecondFactorPart enrolment={enrol.data} code={factor} onCode={setFactor} />}
        <Button variant="primary" type="submit" disabled={signIn.isPending}>
          {t(signIn.isPending ? 'signin.working' : 'signin.submit')}
        </Button>
      </form>
      <OtherSignIn />
    </>
  );
}
