/* Words with marks instead of tags: each `textarea.rich` keeps the canonical mark-up, and a field in
   front of it shows it as readers will see it. What is typed is kept every few seconds. */
(function () {
  'use strict';

  var CURSOR = '\u241E';
  var PAUSE = 2500;
  var marks = document.getElementById('marks');
  var picker = document.getElementById('picker');
  var chosen = null;
  var range = null;
  var timer = 0;

  function escaped(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  }

  /* Mark-up to elements; null when it is not well-formed, which the person has to see as it is. */
  function build(markup) {
    var read = new DOMParser().parseFromString(
        '<t>' + markup.replace(/^\n+/, '').replace(/<br\s*\/?>/g, '\n') + '</t>', 'application/xml');
    if (read.getElementsByTagName('parsererror').length) {
      return null;
    }
    var out = document.createDocumentFragment();
    read.documentElement.childNodes.forEach(function (node) { grow(node, out); });
    return out;
  }

  function grow(node, parent) {
    if (node.nodeType === Node.TEXT_NODE) {
      node.nodeValue.split('\n').forEach(function (line, i) {
        if (i) { parent.appendChild(document.createElement('br')); }
        if (line) { parent.appendChild(document.createTextNode(line)); }
      });
      return;
    }
    var made;
    if (node.nodeName === 'strong' || node.nodeName === 'em') {
      made = document.createElement(node.nodeName);
    } else if (node.nodeName === 'a') {
      made = document.createElement('a');
      made.setAttribute('href', node.getAttribute('href'));
      made.title = node.getAttribute('href');
    } else if (node.nodeName === 'fact') {
      made = fact(node.getAttribute('ref'), node.getAttribute('ref'));
    } else if (node.nodeName === 'term') {
      made = term(node.getAttribute('ref'), '');
    } else {
      return;
    }
    node.childNodes.forEach(function (child) { grow(child, made); });
    parent.appendChild(made);
  }

  function term(ref, words) {
    var made = document.createElement('span');
    made.className = 'term';
    made.dataset.ref = ref;
    made.title = ref;
    made.textContent = words;
    return made;
  }

  function fact(ref, words) {
    var made = document.createElement('bdi');
    made.className = 'fact';
    made.contentEditable = 'false';
    made.dataset.ref = ref;
    made.title = ref;
    made.textContent = words;
    return made;
  }

  /* Elements to mark-up; a line break is a new line here. */
  function write(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      return escaped(node.nodeValue.replace(/\u00a0/g, ' '));
    }
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) {
      return '';
    }
    var inner = '';
    node.childNodes.forEach(function (child) { inner += write(child); });
    switch (node.nodeName) {
      case 'BR': return '\n';
      case 'B': case 'STRONG': return inner ? '<strong>' + inner + '</strong>' : '';
      case 'I': case 'EM': return inner ? '<em>' + inner + '</em>' : '';
      case 'A':
        return inner && node.getAttribute('href')
            ? '<a href="' + escaped(node.getAttribute('href')).replace(/"/g, '&quot;') + '">' + inner + '</a>' : inner;
      case 'BDI': return node.dataset.ref ? '<fact ref="' + node.dataset.ref + '"/>' : inner;
      case 'SPAN':
        return node.className === 'term' && inner ? '<term ref="' + node.dataset.ref + '">' + inner + '</term>' : inner;
      case 'DIV': case 'P': return (node.previousSibling ? '\n' : '') + inner;
      default: return inner;
    }
  }

  function markup(root, part) {
    var lines = '';
    root.childNodes.forEach(function (node) { lines += write(node); });
    lines = lines.replace(/\n+$/, '');
    return part === 'items' ? lines : lines.replace(/\n/g, '<br/>');
  }

  function area(field) {
    return document.getElementById(field.dataset.of);
  }

  function store(field) {
    var text = markup(field, field.dataset.part);
    if (area(field).value !== text) {
      area(field).value = text;
    }
  }

  function show(textarea, field) {
    var made = build(textarea.value);
    field.hidden = made === null;
    textarea.classList.toggle('behind', made !== null);
    if (made !== null) {
      field.replaceChildren(made);
    }
  }

  function dress(textarea) {
    if (textarea.dataset.dressed || textarea.readOnly || textarea.disabled) {
      return;
    }
    textarea.dataset.dressed = 'yes';
    var field = document.createElement('div');
    var label = document.querySelector('label[for="' + CSS.escape(textarea.id) + '"]');
    field.className = 'rich-field';
    field.contentEditable = 'true';
    field.dataset.of = textarea.id;
    field.dataset.part = textarea.dataset.part;
    field.lang = textarea.lang;
    field.dir = textarea.dir || 'auto';
    field.setAttribute('role', 'textbox');
    field.setAttribute('aria-multiline', 'true');
    field.setAttribute('aria-label', label ? label.textContent : '');
    field.spellcheck = true;
    textarea.tabIndex = -1;
    textarea.setAttribute('aria-hidden', 'true');
    textarea.before(field);
    show(textarea, field);
    textarea.addEventListener('input', function () { show(textarea, field); });
    if (label) {
      label.addEventListener('click', function (event) {
        if (!field.hidden) { event.preventDefault(); field.focus(); }
      });
    }
  }

  /* The source beside a translation is only read: its links lead nowhere from here. */
  function dressSource(words) {
    var made = build(words.textContent);
    words.classList.add('dressed');
    if (made !== null) {
      made.querySelectorAll('a').forEach(function (link) { link.removeAttribute('href'); });
      made.querySelectorAll('.fact').forEach(function (one) { one.removeAttribute('contenteditable'); });
      words.replaceChildren(made);
    }
  }

  function dressAll() {
    document.querySelectorAll('textarea.rich').forEach(dress);
    document.querySelectorAll('.src .words:not(.dressed)').forEach(dressSource);
    if (!document.contains(marks)) {
      marks.hidden = true;
      document.body.appendChild(marks);
    }
  }

  /* The toolbar stands above the field that is written in, and stays there: were it taken away when
     somebody presses a button, the button would move before it is released. */
  function present() {
    marks.querySelector('[data-mark=strong]').setAttribute('aria-pressed', document.queryCommandState('bold'));
    marks.querySelector('[data-mark=em]').setAttribute('aria-pressed', document.queryCommandState('italic'));
  }

  function fieldOf(node) {
    var element = node && (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
    return element ? element.closest('.rich-field') : null;
  }

  document.addEventListener('focusin', function (event) {
    var field = fieldOf(event.target);
    if (field && marks.nextElementSibling !== field) {
      field.before(marks);
    }
    if (field) {
      chosen = field;
      marks.hidden = false;
    }
  });
  document.addEventListener('selectionchange', function () {
    var selection = document.getSelection();
    if (selection.rangeCount && fieldOf(selection.anchorNode)) {
      range = selection.getRangeAt(0).cloneRange();
      present();
    }
  });

  /* The browser tells of a new selection only after a while: what is selected now goes first. */
  function selected() {
    var selection = document.getSelection();
    if (selection.rangeCount && fieldOf(selection.anchorNode)) {
      range = selection.getRangeAt(0).cloneRange();
    }
    return range;
  }

  function back() {
    if (document.activeElement === chosen && fieldOf(document.getSelection().anchorNode) === chosen) {
      return;
    }
    chosen.focus();
    if (range && fieldOf(range.startContainer) === chosen) {
      document.getSelection().removeAllRanges();
      document.getSelection().addRange(range);
    }
  }

  function changed() {
    store(chosen);
    later();
  }

  function apply(mark) {
    if (!chosen) {
      return;
    }
    selected();
    if (mark === 'link' || mark === 'fact' || mark === 'term') {
      picker.dataset.kind = mark;
      document.getElementById('picker-address').value = linkAround() ? linkAround().getAttribute('href') : '';
      picker.showModal();
      return;
    }
    back();
    document.execCommand('styleWithCSS', false, false);
    if (mark === 'clear') {
      document.execCommand('removeFormat');
      document.execCommand('unlink');
    } else {
      document.execCommand(mark === 'strong' ? 'bold' : 'italic');
    }
    changed();
    present();
  }

  function linkAround() {
    var node = range && range.startContainer;
    var element = node && (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
    return element ? element.closest('.rich-field a') : null;
  }

  function link(target, words) {
    back();
    var around = linkAround();
    if (around && document.getSelection().isCollapsed) {
      document.getSelection().selectAllChildren(around);
    }
    if (!target) {
      document.execCommand('unlink');
    } else if (document.getSelection().isCollapsed) {
      document.execCommand('insertHTML', false, '<a href="' + escaped(target).replace(/"/g, '&quot;') + '">' + escaped(words || target) + '</a>');
    } else {
      document.execCommand('createLink', false, target);
    }
    changed();
  }

  /* A word that is a term already gets the other one; else what is selected becomes it. */
  function insert(kind, ref, words) {
    back();
    var at = document.getSelection().getRangeAt(0);
    var start = at.startContainer;
    var around = kind === 'term' && (start.nodeType === Node.ELEMENT_NODE ? start : start.parentElement).closest('.term');
    if (around) {
      around.dataset.ref = around.title = ref;
      changed();
      return;
    }
    var made = kind === 'term' ? term(ref, at.toString() || words || ref) : fact(ref, words);
    at.deleteContents();
    at.insertNode(made);
    at.setStartAfter(made);
    at.collapse(true);
    changed();
  }

  marks.addEventListener('mousedown', function (event) { event.preventDefault(); });
  marks.addEventListener('click', function (event) {
    var button = event.target.closest('button');
    if (button) { apply(button.dataset.mark); }
  });
  picker.addEventListener('click', function (event) {
    var button = event.target.closest('[data-pick],[data-target]');
    if (!button) {
      return;
    }
    var address = document.getElementById('picker-address').value.trim();
    if (button.dataset.pick === 'address' && !address) {
      return;
    }
    picker.close();
    if (button.dataset.pick === 'address') {
      link(/^[^\s@:\/]+@[^\s@]+$/.test(address) ? 'mailto:' + address : /^\+?[\d\s]+$/.test(address) ? 'tel:' + address.replace(/\s/g, '') : address);
    } else if (button.dataset.pick === 'none') {
      link('');
    } else if (button.dataset.target && picker.dataset.kind !== 'link') {
      insert(picker.dataset.kind, button.dataset.target, button.dataset.value);
    } else if (button.dataset.target) {
      link(button.dataset.target, button.firstElementChild.textContent);
    } else {
      back();
    }
  });

  document.addEventListener('keydown', function (event) {
    var field = fieldOf(event.target);
    if (!field) {
      return;
    }
    var key = { b: 'strong', i: 'em', k: 'link' }[event.key.toLowerCase()];
    if ((event.ctrlKey || event.metaKey) && key) {
      event.preventDefault();
      apply(key);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      document.execCommand('insertLineBreak');
    }
  });

  /* What comes from Word or the web is brought down to the marks there are. */
  var BREAKING = /^(P|DIV|LI|UL|OL|H[1-6]|TR|BLOCKQUOTE|SECTION|ARTICLE|HEADER|FOOTER|DT|DD|PRE)$/;
  var DUMB = /^(SCRIPT|STYLE|META|LINK|TITLE|HEAD|O:P|TEMPLATE|NOSCRIPT)$/;
  var SEEN = /^(IMG|SVG|PICTURE|VIDEO|AUDIO|OBJECT|EMBED|IFRAME|CANVAS)$/;

  /* The policy of the page refuses style attributes, so that they are read under another name. */
  function parsed(html) {
    var named = html.replace(/<[a-z][^>]*>/gi, function (tag) { return tag.replace(/\sstyle\s*=/gi, ' data-style='); });
    return new DOMParser().parseFromString(named, 'text/html').body;
  }

  function clean(node, lost) {
    if (node.nodeType === Node.TEXT_NODE) {
      return escaped(node.nodeValue.replace(/[\s\u00a0]+/g, ' '));
    }
    var name = node.nodeName.toUpperCase();
    if (node.nodeType !== Node.ELEMENT_NODE || DUMB.test(name)) {
      return '';
    }
    if (SEEN.test(name)) {
      lost.picture++;
      return '';
    }
    if (name === 'BR') {
      return '<br>';
    }
    var inner = '';
    node.childNodes.forEach(function (child) { inner += clean(child, lost); });
    lost.table += name === 'TABLE' ? 1 : 0;
    var style = node.getAttribute('data-style') || '';
    var weight = (/font-weight:\s*(\w+)/.exec(style) || ['', ''])[1];
    lost.format += /color|font-family|font-size|background/.test(style) || name === 'FONT' ? 1 : 0;
    var strong = weight ? weight === 'bold' || weight >= 600 : name === 'B' || name === 'STRONG';
    if (strong && inner.trim()) {
      inner = '<strong>' + inner + '</strong>';
    } else if ((name === 'I' || name === 'EM' || /font-style:\s*italic/.test(style)) && inner.trim()) {
      inner = '<em>' + inner + '</em>';
    } else if (name === 'A' && node.hasAttribute('href')) {
      if (/^(https?:|mailto:|tel:)/.test(node.getAttribute('href'))) {
        inner = '<a href="' + escaped(node.getAttribute('href')).replace(/"/g, '&quot;') + '">' + inner + '</a>';
      } else {
        lost.link++;
      }
    }
    if (name === 'TD' || name === 'TH') {
      return inner + ' ';
    }
    return BREAKING.test(name) ? '<br>' + inner.trim() + '<br>' : inner;
  }

  document.addEventListener('paste', function (event) {
    var field = fieldOf(event.target);
    if (!field) {
      return;
    }
    event.preventDefault();
    var lost = { picture: 0, table: 0, link: 0, format: 0 };
    var html = event.clipboardData.getData('text/html');
    var made = html
        ? clean(parsed(html), lost)
        : escaped(event.clipboardData.getData('text/plain')).replace(/\r?\n/g, '<br>');
    made = made.replace(/\s*(<br>\s*)+/g, '<br>').replace(/^(<br>|\s)+|(<br>|\s)+$/g, '');
    document.execCommand('insertHTML', false, made);
    tell(field, lost);
    chosen = field;
    changed();
  });

  function tell(field, lost) {
    var words = Object.keys(lost).filter(function (kind) { return lost[kind]; })
        .map(function (kind) { return marks.dataset[kind]; });
    var note = field.parentElement.querySelector('.pasted');
    if (!note) {
      note = document.createElement('span');
      note.className = 'pasted';
      note.setAttribute('role', 'status');
      area(field).after(note);
    }
    note.textContent = words.length ? marks.dataset.dropped + ' ' + words.join(', ') + '.' : '';
  }

  /* Keeping what was typed. */
  function later() {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  }

  function keep() {
    clearTimeout(timer);
    timer = 0;
    window.keepText();
  }

  document.addEventListener('input', function (event) {
    var field = fieldOf(event.target);
    if (field) {
      store(field);
    }
    if (event.target.closest && event.target.closest('[id="article"]')) {
      later();
    }
  });
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden' && timer) {
      keep();
    }
  });

  /* Where a block is to be divided is known only here: the place is marked before it is sent. */
  document.addEventListener('click', function (event) {
    var button = event.target.closest('.ui-button');
    if (!button || !button.closest('[id="article"]')) {
      return;
    }
    clearTimeout(timer);
    timer = 0;
    var cell = button.closest('.cell');
    var field = button.classList.contains('split') && selected() && fieldOf(range.startContainer);
    if (field && cell && cell.contains(field)) {
      var before = document.createRange();
      before.selectNodeContents(field);
      before.setEnd(range.startContainer, range.startOffset);
      var after = document.createRange();
      after.selectNodeContents(field);
      after.setStart(range.startContainer, range.startOffset);
      area(field).value = markup(before.cloneContents(), field.dataset.part) + CURSOR
          + markup(after.cloneContents(), field.dataset.part);
    }
  }, true);

  window.jQuery(document).on('pfAjaxComplete', function (event, xhr, settings, args) {
    dressAll();
    if (args && args.kept) {
      document.getElementById('kept').textContent = marks.dataset.kept + ' ' + args.kept;
    }
    if (args && args.picked) {
      picker.close();
      insert(picker.dataset.kind, args.picked, args.words);
    }
  });
  dressAll();
})();
