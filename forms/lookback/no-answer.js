// The engine's library stumbles when no answer comes at all (server stopped, no network): it tells nobody, and the button stays locked for ever.

const SENTENCE = '连不上服务器，没有提交。填写的内容保存在本机，不会丢失；网络恢复后请再点一次。';

/** Lets the form hear of it like of any other refusal. */
export function hearOfNoAnswer(camForm) {
  const calls = camForm.client?.resource?.('task')?.http;
  // Tasklist wraps the calls; the error is told by what is inside
  const http = calls?._wrapped ?? calls;
  const submit = camForm.submitVariables;
  if (!http?.on || !submit) return;
  camForm.submitVariables = (done) => {
    let told = false;
    const tell = (...said) => {
      if (told) return;
      told = true;
      http.off('error', failed);
      done(...said);
    };
    // the library reports its error first and stumbles over the missing answer afterwards; an error with a status was answered, or is another call's
    const failed = (error) => error?.status || setTimeout(() => tell(new Error(SENTENCE)));
    http.on('error', failed);
    submit.call(camForm, tell);
  };
}
