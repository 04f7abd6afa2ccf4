import type { Words } from '../language.ts'

/** What to grant or click, by what is missing; several findings lead to the same. */
export const ENTRA: Words = {
  pl: 'Centrum administracyjne Entra → Rejestracje aplikacji → Magistrat → Uprawnienia interfejsu API → Dodaj uprawnienie, a potem „Udziel zgody administratora”.',
  en: 'Entra admin centre → App registrations → Magistrat → API permissions → Add a permission, then "Grant admin consent".',
}
export const GRANT: Words = {
  pl: 'Administrator SharePoint: Grant-PnPEntraIDAppSitePermission z rolą Write dla tej witryny, potem Set-PnPEntraIDAppSitePermission -Permissions FullControl (docs/permissions.md, „Grant of the site”).',
  en: 'SharePoint administrator: Grant-PnPEntraIDAppSitePermission with the role Write for this site, then Set-PnPEntraIDAppSitePermission -Permissions FullControl (docs/permissions.md, "Grant of the site").',
}
export const CERTIFICATE: Words = {
  pl: 'Entra → Rejestracje aplikacji → Magistrat → Certyfikaty i wpisy tajne → Certyfikaty → Przekaż certyfikat; klucz z certyfikatem w ustawieniu APP_CERTIFICATE i ponowne uruchomienie.',
  en: 'Entra → App registrations → Magistrat → Certificates & secrets → Certificates → Upload; key and certificate in the setting APP_CERTIFICATE, then restart.',
}
export const PROVISION: Words = {
  pl: 'Uruchomić: node infra/provisioning/main.ts, albo program z ustawieniem PROVISION=true.',
  en: 'Run: node infra/provisioning/main.ts, or the program with the setting PROVISION=true.',
}
export const REPAIR: Words = {
  pl: 'Jeżeli zmiana nie była zamierzona: „Przywróć deklarowane” na tej stronie albo npm run check-permissions -- --repair.',
  en: 'If the change was not meant: "Restore what is declared" on this page, or npm run check-permissions -- --repair.',
}
export const INSTALL: Words = {
  pl: 'Centrum administracyjne Teams → Aplikacje usługi Teams → Zasady konfiguracji → Zainstalowane aplikacje → Dodaj: Magistrat.',
  en: 'Teams admin centre → Teams apps → Setup policies → Installed apps → Add: Magistrat.',
}
export const WAIT: Words = { pl: 'Nic; program próbuje sam.', en: 'Nothing; the program tries by itself.' }
export const NETWORK: Words = {
  pl: 'Sprawdzić stan usługi (admin.microsoft.com → Kondycja) i wyjście z sieci urzędu; program próbuje sam.',
  en: 'Look at the service health (admin.microsoft.com → Health) and the way out of the network; the program tries by itself.',
}
