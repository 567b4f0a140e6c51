/**
 * AdminJS over one table of debtors, to be run in the folder that its packages are installed in.
 *
 * usage: node admin.mjs seed DATA | serve DATA HOST PORT | read DATA ID
 * `seed` takes the debtors as JSON on standard input and prints their ids; `read` prints one account as JSON.
 */
import { json } from 'node:stream/consumers';
import { BaseEntity, DataSource, EntitySchema } from 'typeorm';

const [verb, data, ...rest] = process.argv.slice(2);

class Conta extends BaseEntity {}

const text = (length) => ({ type: 'varchar', length, nullable: true });
const schema = new EntitySchema({
  name: 'contas',
  target: Conta,
  columns: {
    id: { type: Number, primary: true, generated: true },
    nome: text(120),
    referencia: text(40),
    cpf: text(20),
    telefone: text(30),
    email: text(80),
    contrato: text(40),
    saldo: { type: 'decimal', precision: 12, scale: 2, nullable: true },
    dias_atraso: { type: 'int', nullable: true },
    vencimento: { type: 'date', nullable: true },
    resultado: text(20),
    promessa_data: { type: 'date', nullable: true },
    promessa_valor: { type: 'decimal', precision: 12, scale: 2, nullable: true },
    nota: { type: 'text', nullable: true },
  },
});
const source = new DataSource({ type: 'sqljs', location: data, autoSave: true, entities: [schema], synchronize: true });
await source.initialize();

if (verb === 'seed') {
  const ids = [];
  for (const debtor of await json(process.stdin)) {
    const account = Conta.create({
      nome: debtor.debtor_name,
      referencia: debtor.ref,
      cpf: debtor.document_written,
      telefone: debtor.phone,
      email: debtor.email,
      contrato: debtor.contract,
      saldo: debtor.balance,
      dias_atraso: Number(debtor.days_past_due),
      vencimento: debtor.due_date,
    });
    await account.save();
    ids.push(account.id);
  }
  process.stdout.write(JSON.stringify(ids));
  process.exit(0);
} else if (verb === 'read') {
  process.stdout.write(JSON.stringify(await Conta.findOneByOrFail({ id: Number(rest[0]) })));
  process.exit(0);
} else {
  const [host, port] = rest;
  const { default: AdminJS } = await import('adminjs');
  const { default: AdminJSExpress } = await import('@adminjs/express');
  const { Database, Resource } = await import('@adminjs/typeorm');
  const { default: express } = await import('express');
  AdminJS.registerAdapter({ Database, Resource });
  const labels = {
    nome: 'Nome',
    referencia: 'Referência',
    cpf: 'CPF',
    telefone: 'Telefone',
    email: 'E-mail',
    contrato: 'Contrato',
    saldo: 'Saldo',
    dias_atraso: 'Dias em atraso',
    vencimento: 'Vencimento',
    resultado: 'Resultado',
    promessa_data: 'Data da promessa',
    promessa_valor: 'Valor da promessa',
    nota: 'Nota',
  };
  const admin = new AdminJS({
    rootPath: '/admin',
    branding: { companyName: 'Financeira Tamarindo', withMadeWithLove: false },
    locale: {
      language: 'pt-BR',
      availableLanguages: ['pt-BR'],
      translations: { 'pt-BR': { resources: { contas: { properties: labels } } } },
    },
    resources: [
      {
        resource: Conta,
        options: {
          id: 'contas',
          properties: {
            resultado: {
              availableValues: [
                { value: 'promessa', label: 'Promessa de pagamento' },
                { value: 'recusa', label: 'Recusa' },
                { value: 'recado', label: 'Recado com terceiro' },
              ],
            },
            vencimento: { type: 'date' },
            promessa_data: { type: 'date' },
            nota: { type: 'textarea' },
          },
          listProperties: ['nome', 'referencia', 'saldo'],
          showProperties: Object.keys(labels),
          editProperties: Object.keys(labels),
        },
      },
    ],
  });
  const app = express();
  app.use(admin.options.rootPath, AdminJSExpress.buildRouter(admin));
  app.listen(Number(port), host);
}
