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
    this.audio.onerror = () => this.audio.getAttribute('src') && this.next();
    this.queue = [];
    this.block = null;
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
    const url = await this.file(block.audio.path);
    if (!this.playing) return url && URL.revokeObjectURL(url);
    if (!url) return this.next();
    this.url = url;
    this.block = block.id;
    this.mark();
    this.audio.volume = this.volume;
    this.audio.src = url;
    // A recording that cannot be played is passed over by onerror; a browser that refuses all of them is not asked again.
    return this.audio.play().catch((reason) => reason.name === 'NotAllowedError' && this.stop());
  }

  /** Silence at once; nothing of it stays. */
  stop() {
    const was = this.playing;
    this.playing = false;
    this.queue = [];
    this.audio.pause();
    this.release();
    this.block = null;
    this.mark();
    if (was) this.tell('ended');
  }

  release() {
    if (this.url) URL.revokeObjectURL(this.url);
    this.url = null;
    this.audio.removeAttribute('src');
  }

  /** Shows the block that is read; again after the page was drawn anew. */
  mark() {
    document.querySelectorAll('.block').forEach((block) => {
      const read = block.dataset.block === this.block;
      block.classList.toggle('speaking', read);
      if (read) block.scrollIntoView({block: 'center'});
    });
  }
}
