import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useApiMutation } from '@/components/query/use-api.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import type { AgentExtension } from '@/contracts/integrations.ts';
import { integrationMessages } from './messages.ts';

/** What diallers call each agent beside their e-mail. */
export function ExtensionsList({ agents }: { readonly agents: readonly AgentExtension[] }) {
  const t = useT(integrationMessages);
  return (
    <section aria-labelledby="agents-title">
      <div className="section-head">
        <h2 id="agents-title">{t('agents.title')}</h2>
      </div>
      <p className="integration-lead">{t('agents.lead')}</p>
      {agents.length === 0 && <p className="integration-lead quiet-text">{t('agents.none')}</p>}
      <ul className="integration-list" aria-label={t('agents.title')}>
        {agents.map((agent) => (
          <AgentLine key={agent.user_id} agent={agent} />
        ))}
      </ul>
    </section>
  );
}

function AgentLine({ agent }: { readonly agent: AgentExtension }) {
  const t = useT(integrationMessages);
  const [extension, setExtension] = useState(agent.extension ?? '');
  const set = useApiMutation('extensions.set');
  const problem = set.error && t(set.error.code === 'refused' ? 'agents.taken' : 'failed');
  return (
    <li>
      <div>
        <b>{agent.name}</b>
        <p className="quiet-text">{agent.email}</p>
      </div>
      <form
        className="integration-line"
        onSubmit={(event) => {
          event.preventDefault();
          set.mutate({ params: { id: agent.user_id }, body: { extension: extension.trim() || null } });
        }}
      >
        <Field
          label={t('agents.extension.of', { name: agent.name })}
          {...(problem ? { problem } : {})}
          {...(set.isSuccess ? { hint: t('agents.saved') } : {})}
        >
          <input
            className="control"
            value={extension}
            maxLength={40}
            onChange={(event) => {
              set.reset();
              setExtension(event.target.value);
            }}
          />
        </Field>
        <Button
          size="small"
          type="submit"
          disabled={set.isPending || extension.trim() === (set.data ?? agent).extension}
        >
          {t('agents.save')}
        </Button>
      </form>
    </li>
  );
}
