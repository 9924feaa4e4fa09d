// Read by the engine's web app instead of the one it ships with.
export default {
  // relative to the app's own folder
  customScripts: ['../../../sign-out.js', '../../../cockpit/plugins.js']
};
