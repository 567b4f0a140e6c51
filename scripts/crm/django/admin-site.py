"""Django's own admin over one table of debtors.

usage: python3 site.py FOLDER seed | serve HOST:PORT | read ID
`seed` takes the debtors as JSON on standard input and prints their ids; `read` prints one account as JSON.
"""
import json
import os
import sys

sys.dont_write_bytecode = True

from django.conf import settings

folder, verb, *rest = sys.argv[1:]
sys.path.insert(0, os.path.dirname(__file__))
settings.configure(
    DEBUG=True,
    SECRET_KEY="of-this-machine-only",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF="urls",
    INSTALLED_APPS=[
        "django.contrib.admin",
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "django.contrib.messages",
        "django.contrib.staticfiles",
        "cobranca",
    ],
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "OPTIONS": {
                "context_processors": [
                    "django.template.context_processors.request",
                    "django.contrib.auth.context_processors.auth",
                    "django.contrib.messages.context_processors.messages",
                ]
            },
        }
    ],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.path.join(folder, "data.db")}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    LANGUAGE_CODE="pt-br",
    TIME_ZONE="America/Sao_Paulo",
    USE_I18N=True,
    USE_L10N=True,
    USE_THOUSAND_SEPARATOR=True,
    STATIC_URL="/static/",
)

import django  # noqa: E402

django.setup()

from django.contrib.auth.models import User  # noqa: E402
from django.core.management import call_command  # noqa: E402

from cobranca.models import Conta  # noqa: E402

if verb == "seed":
    call_command("migrate", run_syncdb=True, verbosity=0)
    User.objects.create_superuser("admin", "admin@tamarindo.example", "combinado-demo")
    ids = [
        Conta.objects.create(
            nome=debtor["debtor_name"],
            referencia=debtor["ref"],
            cpf=debtor["document_written"],
            telefone=debtor["phone"],
            email=debtor["email"],
            contrato=debtor["contract"],
            saldo=debtor["balance"],
            dias_atraso=debtor["days_past_due"],
            vencimento=debtor["due_date"],
        ).pk
        for debtor in json.load(sys.stdin)
    ]
    print(json.dumps(ids))
elif verb == "serve":
    # Its reloader would be a second process.
    call_command("runserver", rest[0], use_reloader=False, verbosity=0)
else:
    account = Conta.objects.get(pk=rest[0])
    print(json.dumps({name: str(getattr(account, name) or "") for name in ("resultado", "nota", "promessa_data", "promessa_valor")}))
