// Loaded by the engine's web apps (customScripts): their own login form is never shown, ours is.
function leaveForLoginPage() {
  if (/^#?\/login/.test(location.hash)) {
    location.replace('/login?ended');
  }
}

addEventListener('hashchange', leaveForLoginPage);
leaveForLoginPage();

export default [];
