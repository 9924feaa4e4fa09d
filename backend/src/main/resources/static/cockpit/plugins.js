// What we add to the engine's monitoring app (customScripts). A script that cannot be loaded would keep the whole app from starting,
// so this file needs no other: without the rest a few words stay English.
import('./words.js').catch(() => {});

export default [];
