from django.db import models


class Conta(models.Model):
    """A debtor's account, as a firm that runs on Django's admin would have it."""

    RESULTADOS = [
        ("promessa", "Promessa de pagamento"),
        ("recusa", "Recusa"),
        ("recado", "Recado com terceiro"),
    ]

    nome = models.CharField(max_length=120)
    referencia = models.CharField("referência", max_length=40)
    cpf = models.CharField("CPF", max_length=20)
    telefone = models.CharField(max_length=30)
    email = models.EmailField("e-mail")
    contrato = models.CharField(max_length=40)
    saldo = models.DecimalField(max_digits=12, decimal_places=2)
    dias_atraso = models.IntegerField("dias em atraso")
    vencimento = models.DateField()
    resultado = models.CharField(max_length=20, choices=RESULTADOS, blank=True)
    nota = models.TextField(blank=True)
    promessa_data = models.DateField("data da promessa", null=True, blank=True)
    promessa_valor = models.DecimalField("valor da promessa", max_digits=12, decimal_places=2, null=True, blank=True)

    def __str__(self):
        return self.nome
