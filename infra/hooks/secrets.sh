#!/bin/sh
# Makes the secrets that can be made up, once: those that are there already stay as they are.
set -eu

make_once() {
  if ! az keyvault secret show --vault-name "$AZURE_KEY_VAULT_NAME" --name "$1" --query id --output tsv >/dev/null 2>&1; then
    az keyvault secret set --vault-name "$AZURE_KEY_VAULT_NAME" --name "$1" --value "$(openssl rand -hex 32)" --query id --output tsv
  fi
}

make_once links-key
make_once access-key
for source in $POSTMORTEMS_INTAKE_SOURCES; do
  make_once "intake-$source"
done

if ! az keyvault secret show --vault-name "$AZURE_KEY_VAULT_NAME" --name sendgrid-key --query id --output tsv >/dev/null 2>&1; then
  echo "Set the SendGrid key before the app can start: az keyvault secret set --vault-name $AZURE_KEY_VAULT_NAME --name sendgrid-key --value SG.…" >&2
fi
