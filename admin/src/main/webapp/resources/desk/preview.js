/* The text as readers would see it: the portal renders what the desk has sealed, after each time that
   the typed text was kept. */
(function () {
  'use strict';

  var part = document.getElementById('preview');
  var screen = part.querySelector('.screen');
  var frame = part.querySelector('iframe');
  var form = part.querySelector('form');
  var fault = document.getElementById('preview-fault');
  var language = document.getElementById('preview-language');
  var own = language.querySelector('[data-tag="' + part.dataset.language + '"]');
  if (own) {
    own.selected = true;
  }

  function shown() {
    return !screen.hidden;
  }

  function draw() {
    fetch('preview?slug=' + encodeURIComponent(part.dataset.slug) + '&language=' + encodeURIComponent(part.dataset.language))
        .then(function (answer) { return answer.json(); })
        .then(function (sealed) {
          fault.hidden = !sealed.fault;
          fault.textContent = sealed.fault || '';
          if (!sealed.fault) {
            form.action = '/' + language.value + '/preview';
            form.elements.document.value = sealed.document;
            form.elements.until.value = sealed.until;
            form.elements.seal.value = sealed.seal;
            form.submit();
          }
        });
  }

  /* On paper other rules hold; the frame is shown by them. */
  function asOnPaper(page) {
    Array.from(page.styleSheets).forEach(function (sheet) {
      Array.from(sheet.cssRules).forEach(function (rule) {
        if (rule.media && /print/.test(rule.media.mediaText)) {
          rule.media.mediaText = 'screen';
        }
      });
    });
  }

  frame.addEventListener('load', function () {
    var page = frame.contentDocument;
    if (!page) {
      return;
    }
    page.addEventListener('click', function (event) {
      if (event.target.closest('a')) { event.preventDefault(); }
    });
    if (screen.dataset.as === 'print') {
      asOnPaper(page);
    }
  });

  part.addEventListener('click', function (event) {
    var button = event.target.closest('[data-as]');
    if (!button || button === screen) {
      return;
    }
    var again = shown() && screen.dataset.as === button.dataset.as;
    screen.hidden = again;
    screen.dataset.as = button.dataset.as;
    part.querySelectorAll('button').forEach(function (one) {
      one.setAttribute('aria-pressed', !again && one === button);
      one.classList.toggle('on', !again && one === button);
    });
    if (!again) {
      draw();
    }
  });
  language.addEventListener('change', function () { if (shown()) { draw(); } });
  window.jQuery(document).on('pfAjaxComplete', function (event, xhr, settings, args) {
    if (shown() && args && args.kept) { draw(); }
  });
})();
