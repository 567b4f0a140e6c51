import { useT } from '@/components/i18n/use-t.ts';
import { Logo } from '@/components/ui/logo.tsx';
import { consoleMessages } from './messages.ts';
import { SignInForm } from './sign-in-form.tsx';

/** The whole console before anyone signed in, or once the server no longer takes the session. */
export function SignInPage({ expired }: { readonly expired: boolean }) {
  const t = useT(consoleMessages);
  return (
    <main className="signin">
      <header>
        <Logo />
        <h1>{t('signin.title')}</h1>
        <p>{t(expired ? 'signin.expired' : 'signin.motto')}</p>
      </header>
      <SignInForm />
    </main>
  );
}
