// Topics are dragged by their grips, with mouse, pen or finger; where one is dropped is sent by the
// form of the tree. With the keyboard they are moved by the buttons beside the tree.
(function () {
  "use strict";
  let dragged = null;
  let target = null;
  let where = "";

  function tree() {
    return document.querySelector("[data-tree]");
  }

  function mark(row, place) {
    if (target) {
      target.classList.remove("before", "inside", "after");
    }
    target = row;
    where = row ? place : "";
    if (row) {
      row.classList.add(place);
    }
  }

  function over(event) {
    const at = document.elementFromPoint(event.clientX, event.clientY);
    const row = at && at.closest("[data-topic]");
    if (!row || row === dragged) {
      mark(null, "");
      return;
    }
    const box = row.getBoundingClientRect();
    const part = (event.clientY - box.top) / box.height;
    mark(row, part < 0.3 ? "before" : part > 0.7 ? "after" : "inside");
  }

  function end(send) {
    const form = tree();
    if (send && dragged && target && form) {
      const put = (name, value) => {
        form.querySelector("[id='" + form.id + ":" + name + "']").value = value;
      };
      put("moved", dragged.dataset.topic);
      put("other", target.dataset.topic);
      put("where", where);
      form.querySelector("[id='" + form.id + ":drop']").click();
    }
    if (dragged) {
      dragged.classList.remove("dragged");
    }
    mark(null, "");
    dragged = null;
  }

  document.addEventListener("pointerdown", function (event) {
    const grip = event.target.closest && event.target.closest("[data-tree] .grip");
    if (grip && event.button === 0) {
      dragged = grip.closest("[data-topic]");
      dragged.classList.add("dragged");
      event.preventDefault();
    }
  });
  document.addEventListener("pointermove", function (event) {
    if (dragged) {
      over(event);
      if (event.clientY < 60) {
        window.scrollBy(0, -12);
      } else if (event.clientY > window.innerHeight - 60) {
        window.scrollBy(0, 12);
      }
    }
  });
  document.addEventListener("pointerup", function () {
    end(true);
  });
  document.addEventListener("pointercancel", function () {
    end(false);
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      end(false);
    }
  });
})();

// What a reader would find: asks the public site, which stands under the same name.
(function () {
  "use strict";
  document.addEventListener("submit", function (event) {
    const box = event.target.closest("[data-trial]");
    if (!box) {
      return;
    }
    event.preventDefault();
    const form = event.target;
    const list = box.querySelector("ol");
    const say = (words) => {
      const line = document.createElement("li");
      line.textContent = words;
      list.replaceChildren(line);
    };
    const query = new URLSearchParams(new FormData(form));
    if (!query.get("q").trim()) {
      return;
    }
    fetch("/api/v1/search?" + query, { headers: { Accept: "application/json" } })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error("refused"))))
      .then(function (found) {
        if (found.hits.length === 0) {
          say(form.dataset.nothing);
          return;
        }
        list.replaceChildren(
          ...found.hits.map(function (hit) {
            const line = document.createElement("li");
            const link = document.createElement("a");
            link.href = hit.url;
            link.lang = hit.lang;
            link.dir = "auto";
            link.textContent = hit.title;
            line.append(link);
            return line;
          }),
        );
      })
      .catch(() => say(form.dataset.unreachable));
  });
})();
