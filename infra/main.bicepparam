// For azd: values come from the environment (azd env set NAME value); what must not be guessed has no default.
using 'main.bicep'

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME')
param location = readEnvironmentVariable('AZURE_LOCATION')
param principalId = readEnvironmentVariable('AZURE_PRINCIPAL_ID', '')
param baseUrl = readEnvironmentVariable('POSTMORTEMS_BASE_URL', '')
param mailFrom = readEnvironmentVariable('POSTMORTEMS_MAIL_FROM')
param mailFence = readEnvironmentVariable('POSTMORTEMS_MAIL_FENCE', 'AllowedDomains')
param mailAllowedDomains = filter(split(readEnvironmentVariable('POSTMORTEMS_MAIL_DOMAINS', ''), ' '), domain => !empty(domain))
param sendGridRegion = readEnvironmentVariable('POSTMORTEMS_SENDGRID_REGION', 'Global')
param sendGridPublicKey = readEnvironmentVariable('POSTMORTEMS_SENDGRID_PUBLIC_KEY', '')
param calendar = readEnvironmentVariable('POSTMORTEMS_CALENDAR', 'Graph')
param intakeSources = filter(split(readEnvironmentVariable('POSTMORTEMS_INTAKE_SOURCES', ''), ' '), source => !empty(source))
