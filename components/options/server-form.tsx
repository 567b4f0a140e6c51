import { useState } from 'react';
import { browser } from 'wxt/browser';
import { useT } from '@/components/i18n/use-t.ts';
import { useTell } from '@/components/query/use-ask.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { optionsMessages } from './messages.ts';
import { parseServerUrl } from './parse-server-url.ts';

/** Which server this browser works with. The browser is asked for its origin before it is kept. `locked`: a policy says which. */
export function ServerForm({ url, locked }: { readonly url: string; readonly locked: boolean }) {
  const t = useT(optionsMessages);
  const write = useTell('settings.write');
  const [typed, setTyped] = useState(url);
  const [problem, setProblem] = useState<'invalid' | 'refused' | null>(null);

  const save = async () => {
    const parsed = parseServerUrl(typed);
    if (!parsed) return setProblem('invalid');
    // The browser asks the person only while the click is being answered: nothing may be awaited before this.
    if (!(await browser.permissions.request({ origins: [parsed.pattern] }))) return setProblem('refused');
    await write.mutateAsync({ server_url: parsed.url });
  };

  return (
    <form
      className="options-server"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={t('server.url')}
        hint={t(locked ? 'policy' : 'server.hint')}
        problem={problem ? t(`server.${problem}`) : undefined}
      >
        <input
          className="control"
          disabled={locked}
          inputMode="url"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(null);
          }}
        />
      </Field>
      <Button variant="line" type="submit" disabled={locked || typed === url}>
        {t('server.save')}
      </Button>
    </form>
  );
}
