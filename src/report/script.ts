/** The page's own script: switching the language, sorting tables. Plain, small, and needless for reading. */
export const pageScript = `
(function () {
  var root = document.documentElement;
  function show(language) {
    root.lang = language === 'zh' ? 'zh-CN' : 'en';
    root.dataset.language = language;
    document.title = document.querySelector('main[data-language=' + language + ']').dataset.title;
  }
  document.querySelectorAll('[data-switch]').forEach(function (button) {
    button.addEventListener('click', function () {
      show(button.dataset.switch);
      document.querySelector('main[data-language=' + button.dataset.switch + '] [data-switch]').focus();
    });
  });
  function key(row, column) {
    var cell = row.cells[column];
    return cell.dataset.value === undefined ? cell.textContent : Number(cell.dataset.value);
  }
  document.querySelectorAll('[data-sort]').forEach(function (button) {
    button.addEventListener('keydown', function (event) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      button.click();
    });
    button.addEventListener('click', function () {
      var head = button.parentElement;
      var column = Number(button.dataset.sort);
      var body = button.closest('table').tBodies[0];
      var down = head.getAttribute('aria-sort') ? head.getAttribute('aria-sort') === 'ascending' : head.className === 'number';
      var rows = Array.prototype.slice.call(body.rows);
      rows.sort(function (a, b) {
        var x = key(a, column), y = key(b, column);
        var way = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), root.lang, { numeric: true });
        return down ? -way : way;
      });
      rows.forEach(function (row) { body.appendChild(row); });
      button.closest('tr').querySelectorAll('th').forEach(function (one) { one.removeAttribute('aria-sort'); });
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    });
  });
})();
`;
