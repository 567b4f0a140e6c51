import { useT } from '@/components/i18n/use-t.ts';
import { Field } from '@/components/ui/field.tsx';
import type { Enrolment } from '@/contracts/session.ts';
import { signInMessages } from './sign-in-messages.ts';

interface SecondFactorProps {
  /** Where a new one is being set up. */
  readonly enrolment: Enrolment | undefined;
  readonly code: string;
  readonly onCode: (code: string) => void;
}

/** What is asked for beside the password: the code and, the first time, where it comes from. */
export function SecondFactorPart({ enrolment, code, onCode }: SecondFactorProps) {
  const t = useT(signInMessages);
  return (
    <>
      {enrolment && (
        <>
          <p>{t('enrol.lead')}</p>
          <dl className="signin-factor">
            <dt>{t('enrol.secret')}</dt>
            <dd>
              <code>{enrolment.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
              <a href={enrolment.uri}>{t('enrol.link')}</a>
            </dd>
            <dt>{t('enrol.recovery')}</dt>
            <dd>
              <ul>
                {enrolment.recovery_codes.map((each) => (
                  <li key={each}>
                    <code>{each}</code>
                  </li>
                ))}
              </ul>
            </dd>
          </dl>
        </>
      )}
      <Field label={t('code')} hint={t('code.hint')}>
        <input
          className="control"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          required
          value={code}
          onChange={(event) => onCode(event.target.value)}
        />
      </Field>
    </>
  );
}
