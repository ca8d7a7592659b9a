// Reads blocks aloud into the page: what was recorded, or a file that was chosen, is sent with the
// form. Without a microphone the files remain.
(function () {
  'use strict';

  // What every phone plays comes first.
  const TYPES = ['audio/mp4;codecs=mp4a.40.2', 'audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];
  const ENDINGS = {'audio/mp4': 'm4a', 'audio/webm': 'weba', 'audio/ogg': 'ogg'};
  const BITS = 48000;
  const LONGEST = 10 * 60;
  let recorder = null;
  let row = null;
  let clock = 0;
  let pending = '';

  const form = () => document.getElementById('audio');
  const part = (name) => document.getElementById('audio:' + name);
  const type = () => window.MediaRecorder && TYPES.find((one) => MediaRecorder.isTypeSupported(one));

  if (navigator.mediaDevices && type()) {
    document.documentElement.classList.add('can-record');
  }

  function say(words, fault) {
    const place = document.getElementById('recorder-status');
    place.textContent = words;
    place.classList.toggle('fault', Boolean(fault));
  }

  function send(of, files) {
    part('block').value = of.dataset.block;
    part('words').value = of.dataset.words;
    if (files) {
      part('file').files = files;
    }
    pending = of.id;
    say(form().dataset.sending);
    window.sendRecording();
  }

  function asFiles(blob) {
    const ending = ENDINGS[blob.type.split(';')[0]];
    const files = new DataTransfer();
    files.items.add(new File([blob], 'recording.' + ending, {type: blob.type}));
    return files.files;
  }

  function time(seconds) {
    return Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
  }

  function mark(on) {
    row.classList.toggle('recording', on);
    row.querySelector('[data-go=record]').textContent = on ? form().dataset.stop : form().dataset.record;
  }

  function tick(since) {
    const seconds = Math.floor((performance.now() - since) / 1000);
    row.querySelector('[data-go=record]').textContent = form().dataset.stop + ' ' + time(seconds);
    if (seconds >= LONGEST) {
      stop();
    }
  }

  function stop() {
    if (recorder && recorder.state !== 'inactive') {
      recorder.stop();
    }
  }

  function listen(stream) {
    const chosen = type();
    const pieces = [];
    const since = performance.now();
    recorder = new MediaRecorder(stream, {mimeType: chosen, audioBitsPerSecond: BITS});
    recorder.addEventListener('dataavailable', (event) => pieces.push(event.data));
    recorder.addEventListener('stop', () => {
      clearInterval(clock);
      stream.getTracks().forEach((track) => track.stop());
      mark(false);
      const of = row;
      recorder = null;
      row = null;
      send(of, asFiles(new Blob(pieces, {type: chosen})));
    });
    recorder.start();
    mark(true);
    clock = setInterval(tick, 500, since);
  }

  function record(of) {
    if (row) {
      const same = row === of;
      stop();
      if (same || row) {
        return;
      }
    }
    row = of;
    say('');
    document.querySelectorAll('audio').forEach((player) => player.pause());
    navigator.mediaDevices.getUserMedia({audio: {channelCount: 1, noiseSuppression: true, echoCancellation: false}})
      .then(listen)
      .catch(() => {
        row = null;
        say(form().dataset.denied, true);
      });
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-go]');
    if (!button) {
      return;
    }
    const of = button.closest('[data-block]');
    if (button.dataset.go === 'record') {
      record(of);
    } else if (!row) {
      pending = of.id;
      part('file').value = '';
      part('file').click();
    }
  });

  document.addEventListener('change', (event) => {
    const of = document.getElementById(pending);
    if (event.target.id === 'audio:file' && event.target.files.length && of) {
      send(of);
    }
  });

  // The list is new then: whoever works with the keyboard goes on where the block stands.
  window.jQuery(document).on('pfAjaxComplete', () => {
    const done = document.getElementById(pending);
    if (done && part('file').value) {
      part('file').value = '';
      say('');
      const next = done.querySelector('audio') || done.querySelector('[data-go]');
      next.focus();
    }
  });

  window.addEventListener('beforeunload', (event) => {
    if (row) {
      event.preventDefault();
    }
  });
})();
