/* Keeps what is typed in forms marked data-keep while the page is open, warns before a session ends,
   and talks to passkeys. Drafts are in the storage of this tab only, and are wiped at sign-out. */
(() => {
  'use strict';
  const PREFIX = 'putokaz-draft:';
  const WARN_SECONDS = 120;
  const watch = document.getElementById('watch');
  const all = () => Object.keys(sessionStorage).filter(key => key.startsWith(PREFIX));
  const read = key => JSON.parse(sessionStorage.getItem(key));
  const write = (key, draft) => {
    try {
      sessionStorage.setItem(key, JSON.stringify(draft));
    } catch (full) {
      sessionStorage.removeItem(key);
    }
  };

  /* Drafts */
  const FIELDS = 'textarea[name],select[name],input[name]:not([type=hidden],[type=password],[type=file],[type=checkbox],[type=radio],[type=submit],[type=button])';
  const here = () => location.pathname + location.search;
  const keyOf = form => PREFIX + watch.dataset.person + ':' + here() + ':' + form.id;
  const asGiven = field => field.options
    ? [...field.options].filter(option => option.defaultSelected).map(option => option.value).join()
    : field.defaultValue;

  function keep(form) {
    const key = keyOf(form);
    const values = read(key)?.values ?? {};
    for (const field of form.querySelectorAll(FIELDS)) {
      if (field.name in values || field.value !== asGiven(field)) {
        values[field.name] = field.value;
      }
    }
    write(key, { url: here(), title: document.title, values, sent: false });
  }

  function restore(form) {
    const key = keyOf(form);
    const draft = read(key);
    if (!draft || (draft.sent && saidDone())) {
      sessionStorage.removeItem(key);
      return;
    }
    const rest = { ...draft.values };
    const given = new Map();
    for (const field of form.querySelectorAll(FIELDS)) {
      if (field.name in rest) {
        if (field.value !== rest[field.name] && !field.readOnly) {
          given.set(field, field.value);
          field.value = rest[field.name];
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        delete rest[field.name];
      }
    }
    const lost = Object.values(rest).filter(text => text.trim());
    if (given.size || lost.length) {
      tell(form, key, given, lost);
    } else {
      sessionStorage.removeItem(key);
    }
  }

  function tell(form, key, given, lost) {
    const note = document.getElementById('watch-kept').content.cloneNode(true).firstElementChild;
    const box = note.querySelector('.rest');
    box.hidden = !lost.length;
    for (const text of lost) {
      box.append(Object.assign(document.createElement('div'), { textContent: text, dir: 'auto' }));
    }
    note.querySelector('[data-watch=discard]').addEventListener('click', () => {
      given.forEach((value, field) => { field.value = value; });
      sessionStorage.removeItem(key);
      note.remove();
    });
    form.before(note);
  }

  const saidDone = () => document.querySelector('.ui-messages-info,.note.ok')
    && !document.querySelector('.ui-messages-error,.ui-message-error,.note.fault:not([hidden])');

  function wipe(which) {
    all().filter(which).forEach(key => sessionStorage.removeItem(key));
  }

  function beginDrafts() {
    wipe(key => !key.startsWith(PREFIX + watch.dataset.person + ':'));
    const forms = [...document.querySelectorAll('form[data-keep]')];
    forms.forEach(restore);
    // What was sent and has led elsewhere was taken.
    wipe(key => read(key).sent && !forms.some(form => keyOf(form) === key));
    if (/\/(index\.xhtml)?$/.test(location.pathname)) {
      tellElsewhere();
    }
    for (const kind of ['input', 'change']) {
      document.addEventListener(kind, event => {
        const form = event.target.closest('form[data-keep]');
        if (form && event.target.matches(FIELDS)) {
          keep(form);
        }
      });
    }
    document.addEventListener('submit', event => {
      const key = event.target.matches('form[data-keep]') && keyOf(event.target);
      if (key && sessionStorage.getItem(key)) {
        write(key, { ...read(key), sent: true });
      }
    });
  }

  function tellElsewhere() {
    if (!all().length) {
      return;
    }
    const note = document.getElementById('watch-elsewhere').content.cloneNode(true).firstElementChild;
    for (const draft of all().map(read)) {
      const link = Object.assign(document.createElement('a'), { href: draft.url, textContent: draft.title });
      const row = document.createElement('li');
      row.append(link);
      note.querySelector('ul').append(row);
    }
    document.getElementById('content').prepend(note);
  }

  document.addEventListener('click', event => {
    if (event.target.closest('#leave a')) {
      wipe(() => true);
    }
  }, true);

  /* The session */
  function beginWatch() {
    const soon = document.getElementById('watch-soon');
    const over = document.getElementById('watch-over');
    let timer;
    const after = seconds => {
      clearTimeout(timer);
      timer = setTimeout(ask, Math.max(1, seconds > WARN_SECONDS ? seconds - WARN_SECONDS : seconds) * 1000);
    };
    const end = () => {
      clearTimeout(timer);
      soon.close();
      if (!over.open) {
        over.showModal();
      }
    };
    async function ask(method = 'GET') {
      try {
        const answer = await fetch(watch.dataset.session, { method, cache: 'no-store' });
        if (answer.status === 401) {
          end();
          return;
        }
        const { seconds } = await answer.json();
        if (seconds <= WARN_SECONDS && method === 'GET') {
          if (!soon.open && !over.open) {
            soon.showModal();
          }
        } else {
          soon.close();
        }
        after(seconds);
      } catch (offline) {
        after(WARN_SECONDS + 30);
      }
    }
    after(Number(watch.dataset.seconds));
    document.querySelector('[data-watch=stay]').addEventListener('click', () => ask('POST'));
    document.querySelector('[data-watch=here]').addEventListener('click', () => location.assign(location.href));
    document.addEventListener('visibilitychange', async () => {
      if (document.hidden) {
        return;
      }
      const answer = over.open && await fetch(watch.dataset.session, { cache: 'no-store' });
      if (answer && answer.ok) {
        location.reload();
      } else if (!over.open) {
        ask();
      }
    });
    window.jQuery?.(document).on('pfAjaxError', (event, xhr) => {
      if (xhr.status === 401) {
        end();
      }
    }).on('pfAjaxComplete', (event, xhr) => {
      if (xhr?.status !== 200) {
        return;
      }
      after(Number(watch.dataset.seconds));
      if (saidDone()) {
        document.querySelectorAll('form[data-keep]').forEach(form => sessionStorage.removeItem(keyOf(form)));
      }
    });
  }

  /* Passkeys */
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const named = list => list.map(one => ({ ...one, id: bytes(one.id) }));

  async function askPasskey(button) {
    const options = JSON.parse(button.dataset.options);
    options.challenge = bytes(options.challenge);
    let credential;
    if (button.dataset.passkey === 'create') {
      options.user.id = bytes(options.user.id);
      options.excludeCredentials = named(options.excludeCredentials);
      credential = await navigator.credentials.create({ publicKey: options });
    } else {
      options.allowCredentials = named(options.allowCredentials);
      credential = await navigator.credentials.get({ publicKey: options });
    }
    const { response } = credential;
    const part = name => response[name] ? { [name]: text(response[name]) } : {};
    return JSON.stringify({
      id: credential.id, rawId: text(credential.rawId), type: credential.type, clientExtensionResults: {},
      response: {
        ...part('clientDataJSON'), ...part('attestationObject'), ...part('authenticatorData'),
        ...part('signature'), ...part('userHandle'),
        ...(response.getTransports ? { transports: response.getTransports() } : {}),
      },
    });
  }

  document.addEventListener('click', async event => {
    const button = event.target.closest('button[data-passkey]');
    if (!button) {
      return;
    }
    const fault = button.closest('form').querySelector('[data-passkey-fault]');
    fault.hidden = true;
    const name = button.dataset.name && document.getElementById(button.dataset.name);
    if (name && !name.value.trim()) {
      name.focus();
      return;
    }
    try {
      const answer = await askPasskey(button);
      document.getElementById(button.dataset.answer).value = answer;
      document.getElementById(button.dataset.send).click();
    } catch (refused) {
      fault.hidden = false;
    }
  });

  if (watch?.dataset.person) {
    beginDrafts();
    beginWatch();
  } else {
    // Signing in comes between: what was sent has not been taken.
    all().forEach(key => write(key, { ...read(key), sent: false }));
  }
})();
