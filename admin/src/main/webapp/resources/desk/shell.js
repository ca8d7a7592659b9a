/* What was done or refused is read out once, by the region around the list: its entries stay entries. */
(function () {
  'use strict';

  function entries() {
    document.querySelectorAll('.ui-messages li[role=alert]').forEach(function (entry) {
      entry.removeAttribute('role');
    });
  }

  window.jQuery(document).on('pfAjaxUpdated pfAjaxComplete', entries);
  new MutationObserver(entries).observe(document.getElementById('content'), { childList: true, subtree: true });
  entries();
})();
