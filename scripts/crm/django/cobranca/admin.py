from django.contrib import admin

from .models import Conta


@admin.register(Conta)
class ContaAdmin(admin.ModelAdmin):
    list_display = ["nome", "referencia", "saldo"]
    # The debt comes from the books; nobody types it here.
    readonly_fields = ["saldo", "dias_atraso"]
    fieldsets = [
        (None, {"fields": ["nome", "referencia", "cpf", "telefone", "email"]}),
        ("Dívida", {"fields": ["contrato", "saldo", "dias_atraso", "vencimento"]}),
        ("Contato", {"fields": ["resultado", "promessa_data", "promessa_valor", "nota"]}),
    ]
