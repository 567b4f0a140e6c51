import { expect } from '@playwright/test';
import { test } from '../support/fixture.ts';
import { openChat } from '../support/open-chat.ts';

test('an agent signs in, follows the script, closes an agreement, and the backend holds it once', async ({
  chromium,
  world,
}) => {
  const [{ since } = { since: null }] = await world.sql<{ since: Date }>('select now() as since');
  const outcomes = () => world.events<Outcome>(outcomesSince, ['88-41207', 'ana@vereda.example', since]);
  const { chat, sidebar } = await openChat(chromium, world);

  await test.step('the script of the right stage', async () => {
    await chat.open('Cláudia Regina Prates');
    await sidebar.confirmAccount('Cláudia Regina Prates');
    await expect(sidebar.frame.getByText('R$ 1.284,70')).toBeVisible();
    await expect(sidebar.frame.getByText(/Fase inicial/)).toBeVisible();
    await expect(sidebar.line).toContainText('Cláudia Regina Prates');
  });

  await test.step('the line goes into the composer, and only the person sends it', async () => {
    const line = ((await sidebar.line.textContent()) ?? '').trim();
    await sidebar.button('Inserir no chat').click();
    await expect(chat.composer).toHaveText(line);
    await expect(chat.row(line)).toHaveCount(0);
    await expect(sidebar.disclosure('identify_agent')).toHaveAttribute('data-mark', /due|later/);
    await chat.send();
    await expect(chat.row(line)).toBeVisible();
  });

  await test.step('the disclosures that it gives light up', async () => {
    await expect(sidebar.disclosure('identify_agent')).toHaveAttribute('data-mark', 'done');
    await expect(sidebar.disclosure('verify_identity')).toHaveAttribute('data-mark', 'done');
  });

  await test.step('a threat is held, with the words, and leaves only when it is changed', async () => {
    const threat = 'Se não pagar hoje você vai ser preso';
    await chat.type(threat);
    await expect(sidebar.prohibition('threat_of_arrest')).toBeVisible();
    await sidebar.settled();
    await chat.send();
    await expect(sidebar.frame.getByRole('alert').getByText('Segurei esta mensagem')).toBeVisible();
    await expect(sidebar.frame.locator('.held mark.bad').filter({ hasText: 'preso' })).toBeVisible();
    await expect(chat.row(threat)).toHaveCount(0);
    await sidebar.button('Trocar por esta').click();
    await expect(chat.composer).not.toContainText('preso');
    await expect(sidebar.frame.getByText('Segurei esta mensagem')).toHaveCount(0);
    await chat.clear();
  });

  await test.step('the deal is made, said and accepted', async () => {
    await sidebar.button('Acordo').click();
    await sidebar.button('Escolher 4 parcelas').click();
    await sidebar.button('Inserir tudo').click();
    await expect(chat.composer).toContainText('4 parcelas');
    await chat.send();
    await expect(sidebar.closingItem('total_amount')).toHaveAttribute('data-mark', 'done');
    await expect(sidebar.closingItem('instalment_count')).toHaveAttribute('data-mark', 'done');
    await expect(sidebar.closingItem('due_dates')).toHaveAttribute('data-mark', 'done');
    await expect(sidebar.closingItem('doubts_asked')).toHaveAttribute('data-mark', 'done');
    await expect(sidebar.closingItem('consent')).toHaveAttribute('data-mark', 'done');
    await expect(sidebar.frame.getByText('Recibo de aceite')).toBeVisible();
  });

  await test.step('the outcome is proposed, kept, delivered, and in PostgreSQL once', async () => {
    await sidebar.button('Registrar acordo').click();
    await expect(sidebar.frame.locator('.outcomes [data-key="A"]')).toHaveAttribute('aria-pressed', 'true');
    await sidebar.button(/Salvar/).click();
    await expect(sidebar.frame.getByText('Guardado neste computador.')).toBeVisible();
    await expect(sidebar.frame.getByText('entregue', { exact: true })).toBeVisible();
    await expect.poll(async () => (await outcomes()).length).toBe(1);
    const [outcome] = await outcomes();
    const record = outcome?.payload.record;
    expect(record).toMatchObject({ outcome: 'agreement', channel: 'whatsapp', stage: 'early', consent: 'yes' });
    expect(record?.agreement).toMatchObject({ method: 'pix' });
    expect(JSON.stringify(record?.verdicts)).not.toContain('Prates');
  });
});

interface Outcome {
  readonly record: { readonly agreement: unknown; readonly verdicts: unknown };
}

/** Outcomes that came since this test began: others were here before. */
const outcomesSince = `type = 'outcome.logged' and account_ref = $1 and users.email = $2 and received_at > $3`;
