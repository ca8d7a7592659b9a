// Who writes @ in a remark is offered the colleagues that fit; without this script the address can be typed.
(function () {
  'use strict';

  const MOST = 6;
  let list = null;
  let area = null;
  let found = [];
  let chosen = 0;

  function begun(field) {
    const before = field.value.slice(0, field.selectionStart);
    const match = /(?:^|[\s(,;:])@((?:[^\s@][^@\n]{0,40})?)$/u.exec(before);
    return match ? match[1].toLowerCase() : null;
  }

  function fitting(words) {
    return Array.from(document.querySelectorAll('#colleagues option'))
      .map(option => ({address: option.value, name: option.label}))
      .filter(one => (one.name + ' ' + one.address).toLowerCase().includes(words))
      .slice(0, MOST);
  }

  function close() {
    if (list) {
      list.remove();
      list = null;
    }
    if (area) {
      area.removeAttribute('aria-activedescendant');
      area.removeAttribute('aria-controls');
    }
  }

  function mark() {
    Array.from(list.children).forEach((item, i) => item.setAttribute('aria-selected', String(i === chosen)));
    area.setAttribute('aria-activedescendant', 'naming-' + chosen);
  }

  function take(i) {
    const caret = area.selectionStart;
    const at = area.value.lastIndexOf('@', caret - 1);
    const name = '@' + found[i].address + ' ';
    area.value = area.value.slice(0, at) + name + area.value.slice(caret);
    area.selectionStart = area.selectionEnd = at + name.length;
    close();
    area.focus();
  }

  function open(field) {
    list = document.createElement('ul');
    list.id = 'naming-list';
    list.className = 'naming-list';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', '@');
    found.forEach((one, i) => {
      const item = document.createElement('li');
      item.id = 'naming-' + i;
      item.setAttribute('role', 'option');
      item.textContent = one.name;
      const address = document.createElement('small');
      address.textContent = one.address;
      item.append(address);
      item.addEventListener('mousedown', event => {
        event.preventDefault();
        take(i);
      });
      list.append(item);
    });
    field.insertAdjacentElement('afterend', list);
    field.setAttribute('aria-haspopup', 'listbox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', 'naming-list');
    chosen = 0;
    mark();
  }

  document.addEventListener('input', event => {
    if (!event.target.matches('textarea.naming')) {
      return;
    }
    close();
    area = event.target;
    const words = begun(area);
    found = words === null ? [] : fitting(words);
    if (found.length > 0) {
      open(area);
    }
  });

  document.addEventListener('keydown', event => {
    if (!list || event.target !== area) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      chosen = (chosen + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length;
      mark();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      take(chosen);
    } else if (event.key === 'Escape') {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });

  document.addEventListener('focusout', event => {
    if (event.target === area) {
      close();
    }
  });
})();
