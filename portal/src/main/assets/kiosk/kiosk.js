// Begins everything. The screens take the place of this list of languages.
import {openStore} from './store.js';

const centre = new URLSearchParams(location.search).get('centre') || '';
const store = await openStore({centre});

async function show() {
  const languages = await store.get('languages') || [];
  document.body.replaceChildren(...languages.map((language) => {
    const line = document.createElement('p');
    line.lang = language.lang;
    line.dir = language.dir;
    line.textContent = language.name;
    return line;
  }));
}

store.onChange(({type}) => type === 'generation' && show());
window.putokaz = {store};
await show();
store.start();
