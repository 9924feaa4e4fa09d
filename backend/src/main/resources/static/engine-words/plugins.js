// Chinese where the locale files of the engine's web apps do not reach (customScripts of all four). A script that cannot be loaded would keep the whole app from starting,
// so this file needs no other: without the rest a few words stay English.
import('./words.js').catch(() => {});

export default [];
