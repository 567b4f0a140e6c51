import { consoleMessages } from '@/components/console/messages.ts';
import { PageHead } from '@/components/console/page-head.tsx';
import { PageState } from '@/components/console/page-state.tsx';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi, useApiMutation } from '@/components/query/use-api.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { type Access, Role } from '@/contracts/session.ts';
import { IssuerForm } from './issuer-form.tsx';
import { accessMessages } from './messages.ts';
import { PeopleTable } from './people-table.tsx';
import './access.css';

/** How the people of the organisation sign in, for whoever administers it. */
export function AccessPage() {
  const t = useT(accessMessages);
  const access = useApi('access.read', {});
  if (!access.data) return <PageState query={access} />;
  const onChanged = () => void access.refetch();
  return (
    <>
      <PageHead title={t('title')} />
      <FactorRoles access={access.data} onChanged={onChanged} />
      {/* Another issuer is another form. */}
      <IssuerForm key={access.data.issuer?.url ?? ''} issuer={access.data.issuer} onChanged={onChanged} />
      <PeopleTable people={access.data.people} onChanged={onChanged} />
    </>
  );
}

function FactorRoles({ access, onChanged }: { readonly access: Access; readonly onChanged: () => void }) {
  const t = useT(accessMessages);
  const words = useT(consoleMessages);
  const write = useApiMutation('access.write');
  const { second_factor_roles: asked } = access;
  const toggle = (role: Role, on: boolean) =>
    write.mutate(
      { body: { second_factor_roles: on ? [...asked, role] : asked.filter((each) => each !== role) } },
      { onSettled: onChanged },
    );
  return (
    <section className="form">
      <header>
        <h2>{t('factor.title')}</h2>
      </header>
      <p>{t('factor.lead')}</p>
      {write.error && <Banner tone="stop" role="alert" title={write.error.message} />}
      <div className="access-roles">
        {Role.options.map((role) => (
          <label key={role} className="check">
            <input
              type="checkbox"
              checked={asked.includes(role)}
              disabled={write.isPending}
              onChange={(event) => toggle(role, event.target.checked)}
            />
            {words(`role.${role}`)}
          </label>
        ))}
      </div>
    </section>
  );
}
