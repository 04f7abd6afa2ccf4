import { parseArgs } from 'node:util'
import { readingRefusalWords } from '../../api/reading/refusals.ts'
import { openGraph } from '../../api/registers/graph/graph.ts'
import { type GraphEnvironment, readGraphEnvironment } from '../../api/registers/graph/graphEnvironment.ts'
import { documentsLibrary } from '../../api/registers/libraries/documentsLibrary.ts'
import { watchedLibrary } from '../../api/registers/libraries/watchedLibrary.ts'
import { siteLists, sitePath } from '../../api/registers/siteLists.ts'
import { trustAuthority } from '../standin/certificate.ts'
import { keptAddresses } from '../start/keptAddresses.ts'
import { type PutFile, putDocuments } from './putDocuments.ts'

/**
 * `npm run documents -- FOLDER_OR_FILE [--into SZBI] [--replace] [--data data]`: puts documents into the office's
 * library. The office is the one that the environment names (as for the server), else the one that runs on this machine
 * in the data folder.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    into: { type: 'string' },
    replace: { type: 'boolean', default: false },
    data: { type: 'string', default: process.env.MAGISTRAT_DATA ?? 'data' },
  },
})
const [root] = positionals
if (root === undefined || positionals.length > 1) {
  console.error('npm run documents -- FOLDER [--into FOLDER_OF_THE_LIBRARY] [--replace] [--data data]')
  process.exit(2)
}

function officeOf(): GraphEnvironment {
  if (process.env.ENTRA_AUTHORITY) return readGraphEnvironment(process.env)
  const standin = keptAddresses(values.data)
  if (!standin) throw new Error(`No office has run in ${values.data}, and the environment names none.`)
  trustAuthority(standin.caFile)
  return readGraphEnvironment({
    ENTRA_AUTHORITY: standin.authorityUrl,
    ENTRA_KNOWN_AUTHORITIES: new URL(standin.authorityUrl).host,
    APP_ID: standin.appId,
    APP_SECRET: standin.appSecret,
    SHAREPOINT_SITE: standin.siteAddress,
    GRAPH_URL: standin.graphUrl,
  })
}

const words: Readonly<Record<'stored' | 'replaced' | 'other-content', string>> = {
  stored: 'zapisano / stored',
  replaced: 'zastąpiono / replaced',
  'other-content':
    'pominięto: w bibliotece jest plik o tej nazwie i innej treści (--replace) / left out: another content has this name',
}
const said = ({ outcome }: PutFile): string =>
  outcome in words
    ? words[outcome as keyof typeof words]
    : readingRefusalWords[outcome as keyof typeof readingRefusalWords].pl

const { graph: settings, site } = officeOf()
const graph = openGraph(settings)
const list = (await siteLists(graph, await sitePath(graph, site))).get(documentsLibrary.list)
if (!list) throw new Error(`The site has no library ${documentsLibrary.list}: provision it first.`)
const put = await putDocuments(watchedLibrary(graph, list.path), root, {
  replace: values.replace,
  ...(values.into === undefined ? {} : { into: values.into }),
})
for (const file of put) console.log(`${file.place}: ${said(file)}`)
if (put.some(file => !['stored', 'replaced'].includes(file.outcome))) process.exitCode = 1
