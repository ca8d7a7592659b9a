/* What PrimeFaces leaves to be said, and to be left out, on every page. */
(function () {
  'use strict';

  /* What was done or refused is read out once, by the region around the list. */

  function entries() {
    document.querySelectorAll('.ui-messages li[role=alert]').forEach(function (entry) {
      entry.removeAttribute('role');
    });
  }

  /* A bar that fills says which file it is about. */
  function uploads() {
    document.querySelectorAll('.ui-fileupload-row [role=progressbar]:not([aria-label])').forEach(function (bar) {
      bar.setAttribute('aria-label', bar.closest('.ui-fileupload-row').querySelector('.ui-fileupload-filename').textContent);
    });
  }

  function tidy() {
    entries();
    uploads();
  }

  /* Nothing fades for half a second: what has gone is gone. */
  window.jQuery.fx.off = true;
  window.jQuery(document).on('pfAjaxUpdated pfAjaxComplete', tidy);
  new MutationObserver(tidy).observe(document.getElementById('content'), { childList: true, subtree: true });
  tidy();
})();
