// Plays the recordings of an article one after another and shows which block is read.

export class Player {

  /**
   * @param file gives the address of a recording
   * @param tell is told `playing` and `ended`
   */
  constructor(file, tell) {
    this.file = file;
    this.tell = tell;
    this.audio = new Audio();
    this.audio.onended = () => this.next();
    this.audio.onerror = () => this.next();
    this.queue = [];
    this.playing = false;
    this.volume = 1;
  }

  toggle(blocks) {
    if (this.playing) return this.stop();
    this.queue = blocks.slice();
    this.playing = true;
    this.tell('playing');
    return this.next();
  }

  async next() {
    this.release();
    const block = this.playing && this.queue.shift();
    if (!block) return this.stop();
    this.url = await this.file(block.audio.path);
    if (!this.url) return this.next();
    mark(block.id);
    this.audio.volume = this.volume;
    this.audio.src = this.url;
    return this.audio.play().catch(() => this.stop());
  }

  /** Silence at once; nothing of it stays. */
  stop() {
    const was = this.playing;
    this.playing = false;
    this.queue = [];
    this.audio.pause();
    this.release();
    mark(null);
    if (was) this.tell('ended');
  }

  release() {
    if (this.url) URL.revokeObjectURL(this.url);
    this.url = null;
    this.audio.removeAttribute('src');
  }
}

function mark(id) {
  document.querySelectorAll('.block').forEach((block) => {
    const read = block.dataset.block === id;
    block.classList.toggle('speaking', read);
    if (read) block.scrollIntoView({block: 'center'});
  });
}
