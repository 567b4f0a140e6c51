#!/usr/bin/python3
"""Fills an empty Tryton database with the debtors that standard input holds as JSON: a party and one posted, overdue
invoice each, and dunnings at several levels. Usage: tryton-seed.py CONFIG DATABASE. Prints [{party, invoice}] in the
order of the input."""
import datetime
import json
import os
import sys
from decimal import Decimal

from proteus import Model, Wizard, config

conf, database = sys.argv[1:3]
people = json.load(sys.stdin)
session = config.set_trytond(database=f'sqlite:///{database}', config_file=conf)

# The modules' own helpers for tests ship with Debian's packages. They want this name, and come after the connection:
# an earlier import would choose the database's kind before the configuration did.
os.environ['DB_NAME'] = database
from trytond.exceptions import UserWarning  # noqa: E402
from trytond.modules.account.tests.tools import create_chart, create_fiscalyear, get_accounts  # noqa: E402
from trytond.modules.account_invoice.tests.tools import set_fiscalyear_invoice_sequences  # noqa: E402
from trytond.modules.company.tests.tools import create_company, get_company  # noqa: E402
from trytond.modules.currency.tests.tools import get_currency  # noqa: E402

Party = Model.get('party.party')
firm = Party(name='Financeira Tamarindo')
firm.save()
create_company(party=firm, currency=get_currency('BRL'))
company = get_company()

dates = [datetime.date.fromisoformat(person['due_date']) for person in people]
for year in sorted({date.year for date in dates} | {datetime.date.today().year}):
    fiscal = set_fiscalyear_invoice_sequences(create_fiscalyear(company, datetime.date(year, 1, 1)))
    fiscal.save()
    fiscal.click('create_period')
create_chart(company)
revenue = get_accounts(company)['revenue']

procedure = Model.get('account.dunning.procedure')(name='Cobrança amigável')
for sequence, days in enumerate((5, 30, 60), 1):
    level = procedure.levels.new()
    level.sequence = sequence
    level.overdue = datetime.timedelta(days)
procedure.save()

# With a sequence the program gives the codes itself, and nobody else may.
parties = Model.get('party.configuration')(1)
parties.party_sequence = None
parties.save()

records = []
for person in people:
    party = Party(name=person['debtor_name'], code=person['ref'], dunning_procedure=procedure)
    phone = party.contact_mechanisms.new()
    phone.type, phone.value = 'mobile', person['phone']
    mail = party.contact_mechanisms.new()
    mail.type, mail.value = 'email', person['email']
    identifier = party.identifiers.new()
    identifier.type = 'br_cpf' if '.' in person['document_written'] else 'mx_rfc'
    identifier.code = person['document_written']
    party.save()
    records.append({'party': party.id})

Invoice, Warning = Model.get('account.invoice'), Model.get('res.user.warning')


def post(invoice):
    """Posts it, past every question that a person would click away: each has a name of its own."""
    while True:
        try:
            return invoice.click('post')
        except UserWarning as question:
            Warning(user=session.user, name=question.name, always=True).save()


# Numbers are strict: an older invoice cannot follow a younger one.
for index in sorted(range(len(people)), key=lambda at: dates[at]):
    person = people[index]
    invoice = Invoice(party=Party(records[index]['party']), invoice_date=dates[index])
    invoice.description = person['contract']
    invoice.reference = person['ref']
    line = invoice.lines.new()
    line.account, line.quantity, line.unit_price = revenue, 1, Decimal(person['balance'])
    line.description = 'Parcela em aberto'
    invoice.save()
    post(invoice)
    records[index]['invoice'] = invoice.id

for back in (50, 25, 0):
    day = datetime.date.today() - datetime.timedelta(back)
    create = Wizard('account.dunning.create')
    create.form.date = day
    create.execute('create_')
    drafts = Model.get('account.dunning').find([('state', '=', 'draft')])
    if drafts and back:
        Wizard('account.dunning.process', drafts).execute('process')

user = Model.get('res.user')(session.user)
user.language = Model.get('ir.lang').find([('code', '=', 'pt')])[0]
user.save()
# Any left open is a tab in everybody's way at each login.
for item in Model.get('ir.module.config_wizard.item').find([('state', '=', 'open')]):
    item.state = 'done'
    item.save()
json.dump(records, sys.stdout)
