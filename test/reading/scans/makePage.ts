import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { BROWSER_ARGUMENTS, findBrowser } from '../../../infra/browser/findBrowser.ts'

/** `node test/reading/scans/makePage.ts`: makes page.jpg, a page of invented minutes as an office scanner leaves it. */
const html = `<!doctype html><meta charset="utf-8"><style>
  html { background: #e9e7e1 }
  body { margin: 0; padding: 70px 80px; width: 634px; height: 983px; font: 15px/1.35 "Liberation Serif", serif;
    color: #26242a; transform: rotate(0.8deg); filter: blur(0.45px) contrast(0.9) }
  h1 { font-size: 19px; text-align: center } h2 { font-size: 15px; margin: 14px 0 4px }
  p { margin: 4px 0 } ul { margin: 4px 0; padding-left: 20px }
  table { border-collapse: collapse; width: 100% } td, th { border: 1px solid #333; padding: 4px 6px; text-align: left; vertical-align: top }
  .stamp { position: absolute; right: 90px; top: 900px; transform: rotate(-9deg); border: 2px solid #4456a0; color: #4456a0; padding: 6px }
</style><h1>PROTOKÓŁ<br>z przeglądu zarządzania komórki organizacyjnej</h1>
<p>Komórka: Wydział Edukacji</p><p>Data przeglądu: 20 listopada 2026 r.</p>
<h2>1. Obecni</h2><ul><li>Alina Przykładowa – dyrektor wydziału</li><li>Marcin Lis – inspektor</li><li>Beata Marzec – podinspektor</li></ul>
<h2>2. Omówione tematy</h2><p>Stan realizacji zadań bieżących, wykonanie budżetu, ryzyka, incydenty bezpieczeństwa informacji
oraz wykaz aktywów. Zwrócono uwagę na obieg wniosków o dotacje, który trwa dłużej niż w poprzednim kwartale.</p>
<h2>3. Wnioski</h2><p>Należy usprawnić obieg wniosków o dotacje.</p>
<h2>4. Ustalone działania</h2>
<table><tr><th>Lp.</th><th>Zadanie</th><th>Odpowiedzialny</th><th>Termin</th></tr>
<tr><td>1</td><td>wdrożyć elektroniczny formularz wniosku o dotację</td><td>Marcin Lis</td><td>15.12.2026</td></tr>
<tr><td>2</td><td>uzupełnić wykaz aktywów o urządzenia przenośne</td><td>Beata Marzec</td><td>18.12.2026</td></tr></table>
<p style="margin-top:30px">Protokół sporządziła: Beata Marzec</p><div class="stamp">DANE PRZYKŁADOWE</div>`

const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: [...BROWSER_ARGUMENTS] })
const page = await browser.newPage({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 1.6 })
await page.setContent(html)
await page.screenshot({
  path: fileURLToPath(new URL('./page.jpg', import.meta.url)),
  type: 'jpeg',
  quality: 45,
})
await browser.close()
