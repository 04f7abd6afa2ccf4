// npm 12 skips the install script of the `node` package without a word when it is not allowed to run;
// every script would then run on the machine's own Node. This guard turns that into a sentence.
const needed = 24
const major = Number(process.versions.node.split('.')[0])
if (major < needed) {
  console.error(
    `Magistrat wymaga Node ${needed}, a uruchomiono Node ${process.versions.node}. Proszę wykonać „npm ci” (skrypt instalacyjny pakietu „node” musi być dozwolony).\n` +
      `Magistrat needs Node ${needed}, but this is Node ${process.versions.node}. Run "npm ci" (the install script of the package "node" must be allowed).`,
  )
  process.exit(1)
}
